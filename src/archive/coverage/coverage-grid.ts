import { overlaps } from '../../dates/date-relation.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { yearOf, yearSpan, yearsIn } from '../../dates/year-span.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Archive, Coverage, DayRange, Place } from '../archive.ts';
import { isHeld } from '../is-held.ts';
import { buildEntries } from '../timeline/build-timeline.ts';

/**
 * - `articles`: published that year and held here;
 * - `events`: nothing published that year is held, but events of the year are known from other material;
 * - `found-elsewhere`: looked for and found, but nothing of it is held here;
 * - `nothing`: looked for, nothing found;
 * - `unsearched`: nothing here, and nobody has looked.
 */
export type CoverageState = 'articles' | 'events' | 'found-elsewhere' | 'nothing' | 'unsearched';

/** A place in a year. */
export interface CoverageCell {
  readonly state: CoverageState;
  /** Articles, or events when there are none. */
  readonly count: number;
  /** The searches that cover the place and year. */
  readonly searches: readonly Coverage[];
}

export interface CoverageRow {
  readonly place: Place;
  /** One for each year of the grid. */
  readonly cells: readonly CoverageCell[];
  /** Articles whose year is unknown, or that may be of several. */
  readonly undated: number;
}

export interface CoverageGrid {
  /** Without a gap, oldest first; empty when nothing has a year. */
  readonly years: readonly number[];
  /** Rows of each province, places in code order. The province itself has a row only when something is its own. */
  readonly provinces: readonly { readonly province: Place; readonly rows: readonly CoverageRow[] }[];
  /** Articles that name no place, by year, and without a year. */
  readonly unplaced: { readonly counts: readonly number[]; readonly undated: number };
}

/**
 * Longest grid in years that events alone make: a founding date of long ago would stretch it to nothing but dots. What is
 * held, or was looked for, always has its year.
 */
const LONGEST = 40;

/**
 * What is held of each place in each year, and what was looked for. Counts of a prefecture include the
 * places within it, searches do not: who looked for the city has not looked for its districts. What was withdrawn is
 * not held.
 */
export function buildCoverageGrid(archive: Archive): CoverageGrid {
  const known = countYears(archive);
  const span = yearSpan(known.years);
  const years = yearsIn(
    span && { ...span, first: Math.max(span.first, Math.min(known.since, span.last - LONGEST + 1)) },
  );
  const searches = Map.groupBy(archive.coverage, ({ data }) => data.place);
  const provinces = archive.provinces.flatMap((code) => {
    const province = archive.places.get(code);
    if (!province) return [];
    const rows = [...archive.places.values()]
      .filter((place) => place.path[0] === code && (place.code !== code || known.own.has(code)))
      .sort((a, b) => compareText(a.code, b.code))
      .map((place) => buildRow(place, years, known, searches.get(place.code) ?? []));
    return rows.length > 0 ? [{ province, rows }] : [];
  });
  const unplaced = archive.articles.filter((article) => isHeld(article) && article.placePath.length === 0);
  return {
    years,
    provinces,
    unplaced: {
      counts: years.map((year) => unplaced.filter(({ days }) => oneYear(days) === year).length),
      undated: unplaced.filter(({ days }) => oneYear(days) === undefined).length,
    },
  };
}

interface Known {
  readonly articles: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  readonly years: ReadonlySet<number>;
  /** The first year of which anything is held or was looked for; infinite when there is none. */
  readonly since: number;
  /** Places with something of their own. */
  readonly own: ReadonlySet<string>;
}

function countYears(archive: Archive): Known {
  const articles = new Map<string, number>();
  const events = new Map<string, number>();
  const years = new Set<number>();
  const own = new Set<string>();
  let since = Number.POSITIVE_INFINITY;
  const count = (counts: Map<string, number>, path: readonly string[], year: number | 'undated'): void => {
    const [last] = path.slice(-1);
    if (last) own.add(last);
    if (year !== 'undated') years.add(year);
    for (const code of path.slice(path.length > 1 ? 1 : 0)) {
      counts.set(`${code} ${year}`, (counts.get(`${code} ${year}`) ?? 0) + 1);
    }
  };
  for (const { placePath, days } of archive.articles.filter(isHeld)) {
    const year = oneYear(days);
    if (placePath.length > 0) count(articles, placePath, year ?? 'undated');
    else if (year !== undefined) years.add(year);
    since = Math.min(since, year ?? since);
  }
  for (const entry of buildEntries(archive)) {
    const year = oneYear(entry.days);
    const path = archive.places.get(entry.place ?? '')?.path;
    if (path && year !== undefined && entry.status !== 'planned') count(events, path, year);
  }
  for (const { data } of archive.coverage) {
    const { from, to } = edtfBounds(data.period);
    own.add(data.place);
    for (const iso of [from, to]) {
      if (iso === null) continue;
      years.add(yearOf(iso));
      since = Math.min(since, yearOf(iso));
    }
  }
  return { articles, events, years, since, own };
}

/** The one year that a date lies in; undefined when it may lie in several, or there is none. */
function oneYear(days: DayRange | undefined): number | undefined {
  return days && yearOf(days.from) === yearOf(days.to) ? yearOf(days.from) : undefined;
}

function buildRow(
  place: Place,
  years: readonly number[],
  known: Known,
  searches: readonly Coverage[],
): CoverageRow {
  return {
    place,
    cells: years.map((year) =>
      buildCell(
        `${place.code} ${year}`,
        known,
        searches.filter(({ data }) => overlaps(data.period, String(year))),
      ),
    ),
    undated: known.articles.get(`${place.code} undated`) ?? 0,
  };
}

function buildCell(key: string, known: Known, searches: readonly Coverage[]): CoverageCell {
  const articles = known.articles.get(key) ?? 0;
  if (articles > 0) return { state: 'articles', count: articles, searches };
  const events = known.events.get(key) ?? 0;
  if (events > 0) return { state: 'events', count: events, searches };
  return { state: stateOfSearches(searches), count: 0, searches };
}

/**
 * One row for a whole province: what its rows hold together, and every search within it. A place whose counts are
 * those of a place above it is not counted twice.
 */
export function sumRows(province: Place, rows: readonly CoverageRow[]): CoverageRow {
  const counted = rows.filter(({ place }) => place.path.length <= 2);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const [first] = rows;
  return {
    place: province,
    cells: (first?.cells ?? []).map((_, year): CoverageCell => {
      const countOf = (state: CoverageState) =>
        sum(counted.map(({ cells }) => (cells[year]?.state === state ? (cells[year]?.count ?? 0) : 0)));
      const searches = rows.flatMap(({ cells }) => cells[year]?.searches ?? []);
      const articles = countOf('articles');
      const events = countOf('events');
      if (articles > 0) return { state: 'articles', count: articles, searches };
      if (events > 0) return { state: 'events', count: events, searches };
      return { state: stateOfSearches(searches), count: 0, searches };
    }),
    undated: sum(counted.map(({ undated }) => undated)),
  };
}

function stateOfSearches(searches: readonly Coverage[]): CoverageState {
  if (searches.length === 0) return 'unsearched';
  return searches.some(({ data }) => data.found) ? 'found-elsewhere' : 'nothing';
}
