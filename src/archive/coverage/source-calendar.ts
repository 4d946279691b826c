import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Archive, Coverage, SourceEntry } from '../archive.ts';

/** What is known of one month of a source: held, looked for in vain, or missing between what is held. */
export interface SourceMonth {
  readonly held: number;
  /** Searches that name the source, of which something could have been in this month. */
  readonly searches: readonly Coverage[];
  readonly state: 'held' | 'searched' | 'missing' | 'outside';
}

export interface SourceYear {
  readonly year: number;
  /** January to December. */
  readonly months: readonly SourceMonth[];
  /** Articles of the year whose month is not known. */
  readonly undated: number;
}

/** A source month by month. */
export interface SourceCalendar {
  /** Years from the first to the last of which anything is held or was looked for; without those in which all is missing. */
  readonly years: readonly SourceYear[];
  /** Articles without a year. */
  readonly undated: number;
  /** Searches that name the source, in order of what they looked at. */
  readonly searches: readonly Coverage[];
}

/** A day in the words that say where it was looked for. */
const ISSUE = /\d{4}-\d\d-\d\d/;

/**
 * What the archive holds of a paper or site, what was looked for in it and not found (a coverage file names it
 * among the places looked at), and what is missing: months between the first and the last held of which there is
 * neither. A year of which nothing is held or looked for stands as one row of missing months.
 * @param ids articles of the source.
 */
export function buildSourceCalendar(
  archive: Archive,
  { name }: Pick<SourceEntry, 'name'>,
  ids: readonly string[],
): SourceCalendar {
  const bare = name.replace(/^《([^《》]+)》$/, '$1');
  const searches = archive.coverage
    .filter(({ data }) => !data.found && data.where.some((place) => place.includes(bare)))
    .sort((a, b) => compareText(a.data.period, b.data.period) || compareText(a.id, b.id));
  const held = new Map<string, number>();
  let undated = 0;
  for (const id of ids) {
    const days = archive.articleById.get(id)?.days;
    if (!days) undated += 1;
    const [from, to] = [days?.from.slice(0, 7), days?.to.slice(0, 7)];
    const key = from === to ? from : from?.slice(0, 4) === to?.slice(0, 4) ? from?.slice(0, 4) : undefined;
    if (key) held.set(key, (held.get(key) ?? 0) + 1);
    else if (days) undated += 1;
  }
  const months = [...held.keys()].filter((key) => key.length > 4).sort(compareText);
  const [first = '', last = ''] = [months[0], months.at(-1)];
  // Where one issue is named, only that issue was read; and a search without a known end says nothing of a month.
  const spans = searches
    .filter(({ data }) => data.where.some((place) => place.includes(bare) && !ISSUE.test(place)))
    .flatMap((search) => {
      const { from, to } = edtfBounds(search.data.period);
      return from !== null && to !== null ? [{ search, from, to }] : [];
    });
  const yearsKnown = [...held.keys()].map((key) => Number(key.slice(0, 4)));
  const start = Math.min(...yearsKnown);
  const end = Math.max(...yearsKnown);
  const years = Number.isFinite(start)
    ? Array.from({ length: end - start + 1 }, (_, at): SourceYear => {
        const year = start + at;
        return {
          year,
          undated: held.get(String(year)) ?? 0,
          months: Array.from({ length: 12 }, (__, nth): SourceMonth => {
            const month = `${year}-${String(nth + 1).padStart(2, '0')}`;
            const count = held.get(month) ?? 0;
            const near = spans
              .filter(({ from, to }) => from.slice(0, 7) <= month && month <= to.slice(0, 7))
              .map(({ search }) => search);
            const isBetween = first < month && month < last;
            const state =
              count > 0 ? 'held' : near.length > 0 ? 'searched' : isBetween ? 'missing' : 'outside';
            return { held: count, searches: near, state };
          }),
        };
      })
    : [];
  return { years, undated, searches };
}
