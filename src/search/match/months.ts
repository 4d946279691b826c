import { DAY_MS } from '../../dates/calendar.ts';
import type { Columns } from '../format/columns.ts';

/** First and last month that the date of each dated article can mean: `year * 12 + month` with months from 0. */
export interface ArticleMonths {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

const known = new WeakMap<object, ArticleMonths>();

/** The months of all dated articles, worked out once for each set of columns. */
export function monthsOf(columns: Pick<Columns, 'from' | 'to'>): ArticleMonths {
  const kept = known.get(columns);
  if (kept) return kept;
  const built = { first: columns.from.map(monthOfDay), last: columns.to.map(monthOfDay) };
  known.set(columns, built);
  return built;
}

/** The month of a day since 1970-01-01. */
export function monthOfDay(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
