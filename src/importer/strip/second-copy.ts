import { lettersOnly } from '../../hanzi/letters.ts';
import type { LabelledLine } from './label-lines.ts';
import type { BodyLine } from './stripped-page.ts';

/** Letters of the text that must stand twice: the lines of a song come again too. */
const LEAST = 40;
/** Share of the lines of each copy that stands in the other one. */
const MUCH_THE_SAME = 0.8;
/** Lines above a copy that may belong to it: its title, its source and day. */
const MOST_HEAD = 4;

/**
 * Finds the second copy of a text that its page holds twice, for the screen and for the telephone or the printer, with
 * the title and the source above it.
 * @param title the letters of the title
 * @returns the numbers of its lines; none for a text that stands there once
 */
export function findSecondCopy(
  body: readonly BodyLine[],
  labelled: readonly LabelledLine[],
  title: string,
): ReadonlySet<number> {
  const letters = body.map(({ text }) => lettersOnly(text));
  const opening = letters.findIndex((words) => words !== title && words.length > 0);
  const from = letters.indexOf(letters[opening] ?? '', opening + 1);
  if (opening === -1 || from === -1) return new Set();
  let begin = from;
  while (begin > opening && from - begin < MOST_HEAD && isHead(body[begin - 1], labelled, title)) begin--;
  const first = letters.slice(opening, begin);
  const second = letters.slice(from);
  const isCopy =
    share(first, second) >= MUCH_THE_SAME &&
    share(second, first) >= MUCH_THE_SAME &&
    second.join('').length >= LEAST;
  return new Set(isCopy ? body.slice(begin).map(({ line }) => line) : []);
}

function share(some: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return some.filter((words) => known.has(words)).length / some.length;
}

function isHead(line: BodyLine | undefined, labelled: readonly LabelledLine[], title: string): boolean {
  if (!line) return false;
  if (title !== '' && lettersOnly(line.text) === title) return true;
  return labelled.find((one) => one.line.line === line.line)?.label.kind === 'metadata';
}
