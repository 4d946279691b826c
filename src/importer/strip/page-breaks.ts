import { lettersOnly } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';

/** The foot of a printed page: — 3 —, 第3页, 第 3 页 共 8 页, - 3 -. */
const FOOT = /^(?:[-—–－·]+\s*(\d{1,3})\s*[-—–－·]+|第\s*(\d{1,3})\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)$/;
/** Pages from which their feet are no accident. */
const LEAST_PAGES = 2;

/**
 * Finds where the pages of a printed document end in its text: their numbers, the line that stands at the head of each,
 * and the blank lines around. A sentence goes on beyond them.
 * @returns the numbers of the lines; none for a text that was not taken from pages
 */
export function findPageBreaks(lines: readonly Line[]): ReadonlySet<number> {
  const feet = lines.flatMap(({ text }, at) => {
    const match = FOOT.exec(text.trim());
    return match ? [{ at, page: Number(match[1] ?? match[2]) }] : [];
  });
  const isCounted = feet.every(({ page }, order) => page === (feet[0]?.page ?? 0) + order);
  if (feet.length < LEAST_PAGES || !isCounted) return new Set();
  const heads = feet.map(({ at }) => nextText(lines, at));
  const letters = heads.map((at) => lettersOnly(lines[at]?.text ?? ''));
  const found = new Set<number>();
  for (const [order, { at }] of feet.entries()) {
    const head = heads[order] ?? -1;
    const words = letters[order] ?? '';
    const isHead = words !== '' && letters.indexOf(words) !== letters.lastIndexOf(words);
    const end = isHead ? head : at;
    for (let line = firstBlankBefore(lines, at); line < lines.length; line++) {
      const isPast = line > end && (lines[line]?.text.trim() ?? '') !== '';
      if (isPast) break;
      found.add(lines[line]?.line ?? -1);
    }
  }
  return found;
}

function nextText(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (next < lines.length && lines[next]?.text.trim() === '') next++;
  return next < lines.length ? next : -1;
}

function firstBlankBefore(lines: readonly Line[], at: number): number {
  let first = at;
  while (first > 0 && lines[first - 1]?.text.trim() === '') first--;
  return first;
}
