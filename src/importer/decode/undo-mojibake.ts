import iconv from 'iconv-lite';
import { pairOf } from '../language/gbk.ts';
import { scorePlausibility } from './plausibility.ts';
import { type ByteOrLost, type CutText, readCutUtf8 } from './read-cut-utf8.ts';
import { SINGLE_BYTE_CHARSETS, type SingleByteCharset } from './single-byte.ts';

/** A text put right, and what each step read wrongly. */
export interface UndoneText extends CutText {
  /** The wrong readings, the last made first: `UTF-8 as windows-1252`. */
  readonly how: readonly string[];
}

/** A letter outside ASCII that is not Han: such stand in runs where bytes were read one by one. */
const FOREIGN = /[\u0080-\u02ff\u0370-\u058f\u2018-\u2265\u25ca\uf8ff\ufb01\ufb02\ufffd]/;
/** A text was read wrongly, saved, and the like again: more often than this nothing of it is left. */
const MOST_READINGS = 3;
/** What Chinese is written in and read as single bytes. */
const ENCODINGS = ['UTF-8', 'GBK', 'Big5'] as const;

/** How much more plausible a text must become (mean logarithm per character) before it is believed. */
const GAIN = 2.5;
/** A text of fewer characters outside ASCII is too short to judge by how it reads. */
const SHORTEST = 4;
/** Above this part of lost characters the reading explains nothing. */
const MOST_LOST = 0.34;

/**
 * Undoes the reading of UTF-8 as GBK (`鐨勫煄甯`), of UTF-8, GBK or Big5 as an encoding of single bytes (`ä¸­å½`, `‰∏≠ÂõΩ`,
 * `ÖÐ¹ú`), and of such again, by turning the characters back into bytes.
 * @param gain how much more plausible the text must become; lower where the lines around were spoiled too.
 * @returns undefined when the text reads no better for it.
 */
export function undoMojibake(text: string, gain = GAIN): UndoneText | undefined {
  return undoSingleBytes(text, gain) ?? undoGbk(text, gain);
}

function undoGbk(text: string, gain: number): UndoneText | undefined {
  if (!looksLikeUtf8InGbk(text) || countHigh(text) < SHORTEST) return undefined;
  const bytes = gbkBytes(text);
  if (!bytes) return undefined;
  const read = readCutUtf8(bytes);
  return isBetter(read, read.text, text, gain) ? { ...read, how: ['UTF-8 as GBK'] } : undefined;
}

/** How many characters decide whether a line is worth turning back into bytes. */
const GLANCE = 12;

/** True when the GBK bytes of a line's first characters are, on the whole, UTF-8: real Chinese fails at once. */
export function looksLikeUtf8InGbk(text: string): boolean {
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

/** Tries every wrong reading, and every one after it, and takes the text that reads best. */
function undoSingleBytes(text: string, gain: number): UndoneText | undefined {
  if (!FOREIGN.test(text)) return undefined;
  let texts: UndoneText[] = [{ text, lost: 0, guessed: 0, how: [] }];
  const found: UndoneText[] = [];
  for (let depth = 0; depth < MOST_READINGS && texts.length > 0; depth++) {
    const next: UndoneText[] = [];
    for (const spoiled of texts) {
      for (const charset of SINGLE_BYTE_CHARSETS) {
        for (const encoding of ENCODINGS) {
          const undone = undoReading(spoiled, charset, encoding);
          if (!undone) continue;
          if (!HAN.test(undone.text)) next.push(undone);
          else if (isBetter(undone, undone.text, text, gain)) found.push(undone);
        }
      }
    }
    texts = next;
  }
  const scored = found.map((undone) => ({ undone, score: scorePlausibility(undone.text) - undone.lost }));
  return scored.sort((a, b) => b.score - a.score)[0]?.undone;
}

const HAN = /[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/u;

/** Turns the runs of a text that `charset` can have made back into bytes, and reads these as `encoding`. */
function undoReading(
  { text, lost, guessed, how }: UndoneText,
  { name, bytes, unused }: SingleByteCharset,
  encoding: (typeof ENCODINGS)[number],
): UndoneText | undefined {
  const isIn = (character: string) => bytes.has(character) || character === '\uFFFD';
  const sum = { lost, guessed };
  let undone = '';
  let run: ByteOrLost[] = [];
  let letters = 0;
  let printed = '';
  let read = 0;
  const flush = () => {
    if (letters > 0 && run.length > 1) {
      const cut = encoding === 'UTF-8' ? readCutUtf8(run) : readPairs(run, encoding);
      sum.lost += cut.lost;
      sum.guessed += cut.guessed;
      read += run.filter((byte) => typeof byte !== 'number' || byte >= 0x80).length;
      undone += cut.text;
    } else undone += printed;
    run = [];
    letters = 0;
    printed = '';
  };
  for (const character of text) {
    // In a pair of bytes the second can be one of ASCII.
    if (character < '\u0080' && encoding !== 'UTF-8' && run.length > 0) {
      run.push(character.charCodeAt(0));
      printed += character;
      continue;
    }
    if (character < '\u0080' || !isIn(character)) {
      flush();
      undone += character;
      continue;
    }
    run.push(bytes.get(character) ?? { options: unused });
    printed += character;
    // Blanks, dashes, quotation marks and middle dots stand in runs in sound Chinese too.
    if (/[\p{L}\p{S}\u0080-\u009f\u00a1-\u00b6\u00b8-\u00bf]/u.test(character)) letters++;
  }
  flush();
  if (read < SHORTEST || sum.lost > MOST_LOST * (read / 2)) return undefined;
  return { text: undone, ...sum, how: [`${encoding} as ${name}`, ...how] };
}

function readPairs(bytes: readonly ByteOrLost[], encoding: 'GBK' | 'Big5'): CutText {
  const text = iconv.decode(
    Buffer.from(bytes.map((byte) => (typeof byte === 'number' ? byte : 0xff))),
    encoding,
  );
  return { text, lost: text.split('\uFFFD').length - 1, guessed: 0 };
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
