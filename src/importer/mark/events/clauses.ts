import { TAKEN } from '../../../dates/find/taken.ts';

// Quotations, titles and brackets, as far as they close within a sentence.
const QUOTED = /“[^“”\n]{1,80}”|‘[^‘’\n]{1,80}’|「[^「」\n]{1,80}」|『[^『』\n]{1,80}』|\([^()\n]{1,60}\)/g;
// A letter is named by its title: 《致全县人民的一封信》.
const TITLE = /《(?!致|[^《》\n]{0,40}(?:倡议书|公开信))[^《》\n]{1,80}》/g;
const MARKS = /[,。;:!?、]/g;

/**
 * A copy of folded text in which marks inside quotations no longer part clauses (“共建文明城,人人都参与”) and the words of
 * a title no longer name an event (《关于召开推进会的通知》). Offsets stay.
 */
export function quietQuotations(folded: string): string {
  return folded
    .replace(TITLE, (title) => `《${TAKEN.repeat(title.length - 2)}》`)
    .replace(QUOTED, (quotation) => quotation.replace(MARKS, TAKEN));
}

/** Whether a place of folded text lies within a title. */
export function isInTitle(folded: string, sentenceStart: number, at: number): boolean {
  const before = folded.slice(sentenceStart, at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** A longer clause is a list or damage: its rest names nothing. */
const LONGEST = 160;

/** A stretch of a sentence between commas. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/**
 * The clauses from one place to another, at most `most` of them.
 * @param quiet text of `quietQuotations`
 */
export function clausesBetween(quiet: string, from: number, to: number, most: number): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  while (start < to && clauses.length < most) {
    const comma = quiet.slice(start, to).indexOf(',');
    const end = comma < 0 ? to : start + comma;
    clauses.push({ start, end: Math.min(end, start + LONGEST) });
    start = end + 1;
  }
  return clauses;
}

/** Where the clause around `at` begins, not before `from`. */
export function clauseStart(quiet: string, from: number, at: number): number {
  const least = Math.max(from, at - LONGEST);
  return least + quiet.slice(least, at).lastIndexOf(',') + 1;
}
