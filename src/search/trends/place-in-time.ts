import type { Columns } from '../format/columns.ts';
import type { Background } from '../format/manifest.ts';
import { daysSince } from '../match/filter-mask.ts';
import type { Filters } from '../match/filters.ts';
import { monthOfDay, monthsOf } from '../match/months.ts';
import { isWithin } from '../match/select-articles.ts';
import type { Scale, Step } from './trends-state.ts';

/** Why an article has no place on a scale: no date; one that may lie in several bins; no event to count from; too far from it. */
export const ASIDE = ['undated', 'unsure', 'no-event', 'far'] as const;
export type Aside = (typeof ASIDE)[number];

/** Days before and after an event that are shown. */
export const FARTHEST = 720;

/**
 * A function that places an article by its number: the number of a bin, rising with time, or why it has none.
 * Bins are years (2016), months (2016 × 12 + month from 0), or steps of days from an event: 0 begins on its
 * day, −1 ends on the day before. With days chosen, only articles that surely lie within them have a bin.
 */
export function createPlacer(
  by: Scale,
  step: Step,
  columns: Columns,
  background: Background,
  filters: Filters,
): (article: number) => number | Aside {
  if (by === 'inspection' || by === 'award') {
    const known = new Map(daysSince(background, by));
    return (article) => {
      if (article >= columns.dated) return 'undated';
      const days = known.get(article);
      if (days === undefined) return 'no-event';
      return Math.abs(days) > FARTHEST ? 'far' : Math.floor(days / step);
    };
  }
  const isLimited = filters.from !== undefined || filters.to !== undefined;
  const limits = { ...filters, certain: true } as const;
  const months = monthsOf(columns);
  return (article) => {
    if (article >= columns.dated) return 'undated';
    const first = binOfMonth(months.first[article] ?? 0, by);
    if (first !== binOfMonth(months.last[article] ?? 0, by)) return 'unsure';
    return isLimited && !isWithin(article, columns, limits) ? 'unsure' : first;
  };
}

/** The year or month of a day since 1970, as the number of its bin. */
export function binOfDay(day: number, by: 'year' | 'month'): number {
  return binOfMonth(monthOfDay(day), by);
}

function binOfMonth(month: number, by: 'year' | 'month'): number {
  return by === 'year' ? Math.floor(month / 12) : month;
}
