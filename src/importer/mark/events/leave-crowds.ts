import type { DateMention } from '../../../dates/find/date-mention.ts';

/** Nobody names more dates between two commas: beyond are tables and damage, where every date is beside all others. */
const MOST_DATES = 24;
const PARTS_CLAUSES = /[,。;:!?\n]/;

/**
 * The dates of a text without those of a clause that holds too many: the last ones stay, because words follow the dates
 * they belong to. So that what is looked at around each date is looked at a known number of times.
 * @param mentions in the order of the text
 * @param quiet text of `quietQuotations`
 */
export function leaveCrowds(mentions: readonly DateMention[], quiet: string): DateMention[] {
  const kept: DateMention[] = [];
  let crowd: DateMention[] = [];
  for (const mention of mentions) {
    const last = crowd.at(-1);
    if (last && PARTS_CLAUSES.test(quiet.slice(last.end, mention.start))) {
      kept.push(...crowd.slice(-MOST_DATES));
      crowd = [];
    }
    crowd.push(mention);
  }
  return [...kept, ...crowd.slice(-MOST_DATES)];
}
