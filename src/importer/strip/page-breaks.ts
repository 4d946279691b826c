import { lettersOnly } from '../../hanzi/letters.ts';
import type { Line } from '../decode/line.ts';

/** The foot of a printed page: — 3 —, 第3页, 第 3 页 共 8 页, - 3 -. */
const FOOT = /^(?:[-—–－·]+\s*(\d{1,3})\s*[-—–－·]+|第\s*(\d{1,3})\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)$/;
/** Pages from which their feet are no accident. */
const LEAST_PAGES = 2;
/** Letters that stand at least on a page; less has a row of links to pages. */
const LEAST_ON_PAGE = 10;
/** Lines with words at the top of the first page among which is its head. */
const TOP = 3;

interface Foot {
  readonly at: number;
  readonly page: number;
}

/**
 * Finds where the pages of a printed document end in its text: their numbers, the line that stands at the head of each,
 * and the blank lines around. A sentence goes on beyond them. Pages that are numbered twice, above and below, are
 * counted in both ways.
 * @returns the numbers of the lines; none for a text that was not taken from pages
 */
export function findPageBreaks(lines: readonly Line[]): ReadonlySet<number> {
  const styles = new Map<string, Foot[]>();
  for (const [at, { text }] of lines.entries()) {
    const match = FOOT.exec(text.trim());
    if (!match) continue;
    const style = match[1] === undefined ? '第' : '-';
    styles.set(style, [...(styles.get(style) ?? []), { at, page: Number(match[1] ?? match[2]) }]);
  }
  const feet = [...styles.values()].filter((style) => arePages(style, lines)).flat();
  const top = lines.filter(({ text }) => text.trim() !== '').slice(0, feet.length > 0 ? TOP : 0);
  const ofFirst = new Set(top.map(({ text }) => lettersOnly(text)));
  const beside = feet.flatMap(({ at }) => [nextText(lines, at), lastText(lines, at)]);
  const letters = beside.map((at) => lettersOnly(lines[at]?.text ?? ''));
  const isHead = (at: number) => {
    const words = lettersOnly(lines[at]?.text ?? '');
    if (words === '' || ofFirst.has(words)) return words !== '' && !top.includes(lines[at] as Line);
    // The same line may stand between two feet of one page.
    return new Set(beside.filter((_, order) => letters[order] === words)).size > 1;
  };
  const found = new Set<number>();
  for (const { at } of feet) {
    const [before, after] = [lastText(lines, at), nextText(lines, at)];
    const start = firstBlankBefore(lines, isHead(before) ? before : at);
    const end = isHead(after) ? after : at;
    for (let line = start; line < lines.length; line++) {
      const isPast = line > end && (lines[line]?.text.trim() ?? '') !== '';
      if (isPast) break;
      found.add(lines[line]?.line ?? -1);
    }
  }
  return found;
}

/** Whether lines number pages one after the other, each with words on it. */
function arePages(feet: readonly Foot[], lines: readonly Line[]): boolean {
  return (
    feet.length >= LEAST_PAGES &&
    feet.every(({ page, at }, order) => {
      const before = feet[order - 1];
      if (!before) return true;
      const words = lines.slice(before.at + 1, at).map(({ text }) => text);
      return page === before.page + 1 && lettersOnly(words.join('')).length >= LEAST_ON_PAGE;
    })
  );
}

function lastText(lines: readonly Line[], at: number): number {
  let last = at - 1;
  while (last >= 0 && lines[last]?.text.trim() === '') last--;
  return last;
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
