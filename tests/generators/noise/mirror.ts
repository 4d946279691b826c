import iconv from 'iconv-lite';
import type { Annotations } from './annotations.ts';

/** Put before a full-width ！ or ？ by the mirror; it vanishes unless a stray lead byte takes it along. */
const SPLITTER = '\x01';
const MARKS = ['\xa3\xa1', '\xa3\xbf'];
/** What ends a paragraph on the page; its first byte may be eaten. */
const PARAGRAPH_END = '</p>';

/**
 * Does to a line of Traditional text what a mirror does: the text as GBK bytes, each character of the table
 * replaced byte by byte with itself and its syllable in brackets, wherever its two bytes occur; ！ and ？ set apart;
 * then decoded, every pair that is no character giving one `?`.
 */
export function damageLine(text: string, annotations: Annotations): string {
  let bytes = toBytes(text) + PARAGRAPH_END;
  for (const [character, syllable] of annotations) {
    const pair = toBytes(character);
    bytes = bytes.replaceAll(pair, `${pair}(${toBytes(syllable)})`);
  }
  for (const mark of MARKS) bytes = bytes.replaceAll(mark, SPLITTER + mark);
  const decoded = decodeBadly(bytes);
  return decoded.endsWith(PARAGRAPH_END) ? decoded.slice(0, -PARAGRAPH_END.length) : decoded;
}

function toBytes(text: string): string {
  return iconv.encode(text, 'gbk').toString('latin1');
}

/** Decodes GBK so that a pair that is no character becomes one `?`, both bytes gone. */
function decodeBadly(bytes: string): string {
  let out = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes.charAt(at);
    if (byte === SPLITTER) continue;
    if (byte < '\x80') {
      out += byte;
      continue;
    }
    const character = decodePair(bytes.slice(at, at + 2));
    out += character;
    at++;
  }
  return out;
}

function decodePair(pair: string): string {
  const text = iconv.decode(Buffer.from(pair, 'latin1'), 'gbk');
  return text.length === 1 && text !== '\uFFFD' && pair.length === 2 ? text : '?';
}

const FOLDS: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['：', ':'],
  ['；', ';'],
  ['（', '('],
  ['）', ')'],
  ['！', '!'],
  ['？', '?'],
];

/** Full-width punctuation in its ASCII form, as all captures show it. */
export function foldPunctuation(text: string): string {
  let out = text;
  for (const [wide, narrow] of FOLDS) out = out.replaceAll(wide, narrow);
  return out;
}
