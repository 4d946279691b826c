import iconv from 'iconv-lite';
import { pairOf } from '../language/gbk.ts';
import { scorePlausibility } from './plausibility.ts';
import { type ByteOrLost, type CutText, readCutUtf8 } from './read-cut-utf8.ts';

/** A text put right, and how it had been spoiled. */
export interface UndoneText extends CutText {
  readonly how: 'utf8-as-gbk' | 'utf8-as-latin1' | 'gbk-as-latin1';
}

/** Characters that a byte from 80 to FF gives in Latin-1 or Windows-1252; U+FFFD where neither has one. */
const LATIN_RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]{2,}/gu;
/** A run holds letters, which Chinese text with its dashes and quotation marks does not. */
const LATIN_LETTERS = /[\u00a1-\u00b6\u00b8-\u00ff]/u;
/** Bytes that Windows-1252 leaves undefined, so that its converters lose them. */
const UNDEFINED_BYTES = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** How much more plausible a text must become (mean logarithm per character) before it is believed. */
const GAIN = 2.5;
/** A text of fewer characters outside ASCII is too short to judge by how it reads. */
const SHORTEST = 4;
/** Above this part of lost characters the reading explains nothing. */
const MOST_LOST = 0.34;

/**
 * Undoes the reading of UTF-8 as GBK (`鐨勫煄甯`), of UTF-8 as Latin-1 or Windows-1252 (`ä¸­å½`) and of GBK as
 * Latin-1 (`ÖÐ¹ú`), by turning the characters back into bytes.
 * @param gain how much more plausible the text must become; lower where the lines around were spoiled too.
 * @returns undefined when the text reads no better for it.
 */
export function undoMojibake(text: string, gain = GAIN): UndoneText | undefined {
  return undoLatin(text, gain) ?? undoGbk(text, gain);
}

function undoGbk(text: string, gain: number): UndoneText | undefined {
  if (!looksLikeUtf8InGbk(text) || countHigh(text) < SHORTEST) return undefined;
  const bytes = gbkBytes(text);
  if (!bytes) return undefined;
  const read = readCutUtf8(bytes);
  return isBetter(read, read.text, text, gain) ? { ...read, how: 'utf8-as-gbk' } : undefined;
}

/** How many characters decide whether a line is worth turning back into bytes. */
const GLANCE = 12;

/** True when the GBK bytes of a line's first characters are, on the whole, UTF-8: real Chinese fails at once. */
function looksLikeUtf8InGbk(text: string): boolean {
  let fits = 0;
  let seen = 0;
  let missing = 0;
  for (let at = 0; at < text.length && seen < GLANCE; at++) {
    const pair = pairOf(text.charCodeAt(at));
    if (pair === 0) continue;
    seen++;
    for (const byte of [pair >> 8, pair & 0xff]) {
      const continues = byte >= 0x80 && byte <= 0xbf;
      if (missing > 0 && continues) {
        missing--;
        fits++;
      } else missing = byte >= 0xe3 && byte <= 0xef ? 2 : 0;
    }
  }
  return fits > seen;
}

/** The GBK bytes of a text; a `?` or U+FFFD behind a high byte is a byte that its converter lost. */
function gbkBytes(text: string): ByteOrLost[] | undefined {
  const bytes: ByteOrLost[] = [];
  for (const character of text) {
    const last = bytes.at(-1);
    const cut = typeof last === 'number' && last >= 0x80;
    if (character === '\uFFFD' || (character === '?' && cut)) {
      bytes.push({ options: [] });
      continue;
    }
    const encoded = iconv.encode(character, 'gbk');
    if (encoded.length === 1 && encoded[0] === 0x3f && character !== '?') return undefined;
    bytes.push(...encoded);
  }
  return bytes;
}

function undoLatin(text: string, gain: number): UndoneText | undefined {
  const runs = text.match(LATIN_RUN)?.filter((run) => LATIN_LETTERS.test(run)) ?? [];
  if (runs.join('').length < SHORTEST) return undefined;
  for (const how of ['utf8-as-latin1', 'gbk-as-latin1'] as const) {
    const reads: CutText[] = [];
    const undone = text.replace(LATIN_RUN, (run) => {
      if (!LATIN_LETTERS.test(run)) return run;
      const bytes = latinBytes(run);
      const read = how === 'utf8-as-latin1' ? readCutUtf8(bytes) : readGbk(bytes);
      reads.push(read);
      return read.text;
    });
    const sum: CutText = {
      text: reads.map((read) => read.text).join(''),
      lost: reads.reduce((total, read) => total + read.lost, 0),
      guessed: reads.reduce((total, read) => total + read.guessed, 0),
    };
    if (!/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/u.test(sum.text)) continue;
    if (isBetter(sum, undone, text, gain)) return { ...sum, text: undone, how };
  }
  return undefined;
}

function readGbk(bytes: readonly ByteOrLost[]): CutText {
  const text = iconv.decode(
    Buffer.from(bytes.map((byte) => (typeof byte === 'number' ? byte : 0xff))),
    'gbk',
  );
  return { text, lost: text.split('\uFFFD').length - 1, guessed: 0 };
}

/** The bytes of a run, by Windows-1252 and by Latin-1 where that leaves a byte undefined. */
function latinBytes(run: string): ByteOrLost[] {
  return [...run].map((character) => {
    const code = character.charCodeAt(0);
    if (code === 0xfffd) return { options: UNDEFINED_BYTES };
    return code <= 0xff ? code : (iconv.encode(character, 'windows-1252')[0] ?? 0x3f);
  });
}

function isBetter(read: CutText, undone: string, text: string, gain: number): boolean {
  const count = countHigh(read.text);
  if (count === 0 || read.lost / count > MOST_LOST) return false;
  return scorePlausibility(undone.replaceAll('\uFFFD', '')) >= scorePlausibility(text) + gain;
}

function countHigh(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) count++;
  return count;
}
