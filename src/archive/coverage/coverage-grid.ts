import { edtfBounds } from '../../dates/edtf-bounds.ts';
import type { Archive, Coverage, Place } from '../archive.ts';
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
  /** Articles whose year is unknown. */
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

/** Longest grid in years; a founding date of long ago would stretch it to nothing but dots. */
const LONGEST = 40;

/**
 * What is held of each place in each year, and what was looked for. Counts of a prefecture include the
 * places within it, searches do not: who looked for the city has not looked for its districts.
 */
export function buildCoverageGrid(archive: Archive): CoverageGrid {
  const known = countYears(archive);
  const years = yearRange([...known.years]);
  const searches = Map.groupBy(archive.coverage, ({ data }) => data.place);
  const provinces = archive.provinces.flatMap((code) => {
    const province = archive.places.get(code);
    if (!province) return [];
    const rows = [...archive.places.values()]
      .filter((place) => place.path[0] === code && (place.code !== code || known.own.has(code)))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map((place) => buildRow(place, years, known, searches.get(place.code) ?? []));
    return rows.length > 0 ? [{ province, rows }] : [];
  });
  const unplaced = archive.articles.filter((article) => article.placePath.length === 0);
  return {
    years,
    provinces,
    unplaced: {
      counts: years.map((year) => unplaced.filter((article) => yearOf(article.days?.from) === year).length),
      undated: unplaced.filter((article) => !article.days).length,
    },
  };
}

interface Known {
  readonly articles: ReadonlyMap<string, number>;
  readonly events: ReadonlyMap<string, number>;
  readonly years: ReadonlySet<number>;
  /** Places with something of their own. */
  readonly own: ReadonlySet<string>;
}

function countYears(archive: Archive): Known {
  const articles = new Map<string, number>();
  const events = new Map<string, number>();
  const years = new Set<number>();
  const own = new Set<string>();
  const count = (counts: Map<string, number>, path: readonly string[], year: number | 'undated'): void => {
    const [last] = path.slice(-1);
    if (last) own.add(last);
    if (year !== 'undated') years.add(year);
    for (const code of path.slice(path.length > 1 ? 1 : 0)) {
      counts.set(`${code} ${year}`, (counts.get(`${code} ${year}`) ?? 0) + 1);
    }
  };
  for (const article of archive.articles) {
    if (article.placePath.length > 0)
      count(articles, article.placePath, yearOf(article.days?.from) ?? 'undated');
  }
  for (const entry of buildEntries(archive)) {
    const year =
      entry.days && yearOf(entry.days.from) === yearOf(entry.days.to) ? yearOf(entry.days.from) : undefined;
    const path = archive.places.get(entry.place ?? '')?.path;
    if (path && year !== undefined && entry.status !== 'planned') count(events, path, year);
  }
  for (const { data } of archive.coverage) {
    const { from, to } = edtfBounds(data.period);
    own.add(data.place);
    for (const iso of [from, to]) if (iso !== null) years.add(Number(iso.slice(0, 4)));
  }
  return { articles, events, years, own };
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
        searches.filter((search) => covers(search, year)),
      ),
    ),
    undated: known.articles.get(`${place.code} undated`) ?? 0,
  };
}

/** True when the period of a search holds the year; an open or unknown end reaches to the edge of the grid. */
function covers({ data }: Coverage, year: number): boolean {
  const { from, to } = edtfBounds(data.period);
  if (from === null && to === null) return false;
  return (yearOf(from) ?? -Infinity) <= year && year <= (yearOf(to) ?? Infinity);
}

function buildCell(key: string, known: Known, searches: readonly Coverage[]): CoverageCell {
  const articles = known.articles.get(key) ?? 0;
  if (articles > 0) return { state: 'articles', count: articles, searches };
  const events = known.events.get(key) ?? 0;
  if (events > 0) return { state: 'events', count: events, searches };
  if (searches.length === 0) return { state: 'unsearched', count: 0, searches };
  const found = searches.some((search) => search.data.found);
  return { state: found ? 'found-elsewhere' : 'nothing', count: 0, searches };
}

function yearRange(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - LONGEST + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function yearOf(iso: string | null | undefined): number | undefined {
  return iso ? Number(iso.slice(0, 4)) : undefined;
}
