import iconv from 'iconv-lite';
import { scorePlausibility } from './plausibility.ts';

/** A text put right, and how it had been spoiled. */
export interface UndoneText {
  readonly text: string;
  readonly how: 'utf8-as-gbk' | 'utf8-as-latin1' | 'gbk-as-latin1';
  /** Characters whose bytes were lost when the text was read wrongly; shown as U+FFFD. */
  readonly lost: number;
}

/** Characters that a byte from 80 to FF gives in Latin-1 or Windows-1252. */
const LATIN_RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]{2,}/gu;

/** How much more plausible a text must become (mean logarithm per character) before it is believed. */
const GAIN = 2.5;
/** A text of fewer characters outside ASCII is too short to judge by how it reads. */
const SHORTEST = 4;
/** Above this part of lost characters the reading explains nothing. */
const MOST_LOST = 0.34;

/**
 * Undoes the reading of UTF-8 as GBK (`鐨勫煄甯`), of UTF-8 as Latin-1 or Windows-1252 (`ä¸­å½`) and of GBK as
 * Latin-1 (`ÖÐ¹ú`), by turning the characters back into bytes.
 * @returns undefined when the text reads no better for it.
 */
export function undoMojibake(text: string): UndoneText | undefined {
  return undoLatin(text) ?? undoGbk(text);
}

function undoGbk(text: string): UndoneText | undefined {
  const high = countHigh(text);
  if (high < SHORTEST || !/[\u4e00-\u9fff]{2}/u.test(text)) return undefined;
  const bytes = iconv.encode(text, 'gb18030');
  const undone = cleanLoss(new TextDecoder('utf-8').decode(bytes));
  const lost = countLost(undone);
  const count = countHigh(undone);
  if (count === 0 || lost / count > MOST_LOST) return undefined;
  const known = undone.replaceAll('\uFFFD', '');
  if (scorePlausibility(known) < scorePlausibility(text) + GAIN) return undefined;
  return { text: undone, how: 'utf8-as-gbk', lost };
}

/** A cut UTF-8 sequence and the `?` that a converter put for its last byte are one lost character. */
function cleanLoss(text: string): string {
  return text.replace(/\uFFFD+\??/gu, '\uFFFD');
}

function undoLatin(text: string): UndoneText | undefined {
  const runs = text.match(LATIN_RUN);
  if (!runs || runs.join('').length < SHORTEST) return undefined;
  const whole = runs.map(latinBytes);
  if (whole.some((bytes) => bytes === undefined)) return undefined;
  for (const [encoding, how] of [
    ['utf-8', 'utf8-as-latin1'],
    ['gb18030', 'gbk-as-latin1'],
  ] as const) {
    let lost = 0;
    const undone = text.replace(LATIN_RUN, (run) => {
      const bytes = latinBytes(run) ?? Buffer.alloc(0);
      const read =
        encoding === 'utf-8' ? cleanLoss(new TextDecoder().decode(bytes)) : iconv.decode(bytes, encoding);
      lost += countLost(read);
      return read;
    });
    const high = countHigh(undone);
    if (lost / Math.max(high, 1) > MOST_LOST || !/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/u.test(undone))
      continue;
    if (scorePlausibility(undone.replaceAll('\uFFFD', '')) >= scorePlausibility(text) + GAIN)
      return { text: undone, how, lost };
  }
  return undefined;
}

/** The bytes of a run, by Windows-1252 and by Latin-1 where that leaves a byte undefined. */
function latinBytes(run: string): Buffer | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const code = character.charCodeAt(0);
    const byte = code <= 0xff ? code : iconv.encode(character, 'windows-1252')[0];
    if (byte === undefined || byte < 0x80) return undefined;
    bytes.push(byte);
  }
  return Buffer.from(bytes);
}

function countHigh(text: string): number {
  return text.replace(/[\0-\x7f]/g, '').length;
}

function countLost(text: string): number {
  return text.split('\uFFFD').length - 1;
}
