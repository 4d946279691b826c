import { isoDay } from '../../dates/calendar.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Columns } from '../format/columns.ts';
import type { Concordance } from './count-phrases.ts';

/** How often something occurs in one group of the articles searched. */
export interface GroupRow {
  /** A year (`2016`, or `2015/2017` when the date does not say which) or a division code; empty when unknown. */
  readonly key: string;
  readonly occurrences: number;
  /** Articles it occurs in. */
  readonly articles: number;
  /** Articles searched, and their characters. */
  readonly searched: number;
  readonly characters: number;
}

type Counted = Pick<Concordance, 'articles' | 'scope' | 'characters' | 'columns' | 'dictionaries'>;

/**
 * Occurrences by year of publication, oldest first, the undated last. Years with articles but without
 * occurrences are rows too. Each article is in one row, so the rows add up to the whole.
 */
export function groupByYear(concordance: Counted): GroupRow[] {
  return group(concordance, (article) => yearOf(article, concordance.columns));
}

/** Occurrences by province-level division, in the order of the codes, articles without a place last. */
export function groupByProvince(concordance: Counted): GroupRow[] {
  const { columns, dictionaries } = concordance;
  const places = dictionaries.facets.place;
  return group(concordance, (article) => {
    let place = places[(columns.single.place[article] ?? 0) - 1];
    while (place?.parent !== undefined) place = places[place.parent];
    return place?.value ?? '';
  });
}

/** Occurrences for every ten thousand characters searched; 0 where nothing was searched. */
export function ratePerTenThousand({
  occurrences,
  characters,
}: Pick<GroupRow, 'occurrences' | 'characters'>): number {
  return characters === 0 ? 0 : (occurrences / characters) * 10_000;
}

/** `2016`, `2015/2017` when the date reaches over years, empty when there is none. */
export function yearOf(article: number, columns: Pick<Columns, 'dated' | 'from' | 'to'>): string {
  if (article >= columns.dated) return '';
  const first = isoDay(columns.from[article] ?? 0).slice(0, 4);
  const last = isoDay(columns.to[article] ?? 0).slice(0, 4);
  return first === last ? first : `${first}/${last}`;
}

function group({ articles, scope, characters }: Counted, keyOf: (article: number) => string): GroupRow[] {
  const rows = new Map<string, { -readonly [K in keyof GroupRow]: GroupRow[K] }>();
  for (const article of scope) {
    const key = keyOf(article);
    const row = rows.get(key) ?? { key, occurrences: 0, articles: 0, searched: 0, characters: 0 };
    row.searched++;
    row.characters += characters[article] ?? 0;
    rows.set(key, row);
  }
  for (const { article, total } of articles) {
    const row = rows.get(keyOf(article));
    if (!row) continue;
    row.articles++;
    row.occurrences += total;
  }
  const order = (key: string) => (key === '' ? '\uFFFF' : key);
  return [...rows.values()].sort((a, b) => compareText(order(a.key), order(b.key)));
}
