import { renderSpreadsheetCsv } from '../../outputs/csv.ts';
import { type Provenance, withProvenance } from '../workspace/provenance.ts';
import type { Key } from './compare-texts.ts';
import type { CrossTable } from './cross-facets.ts';

const COLUMNS = [
  'key_of',
  'words',
  'occurrences_1',
  'occurrences_2',
  'articles_1',
  'articles_2',
  'places_1',
  'places_2',
  'log_likelihood',
  'log_ratio',
  'compared_with',
  'compared_with_articles',
  'compared_with_characters',
] as const;

/** What the second side is called, and how much text it has. */
export interface ComparedWith {
  readonly words: string;
  readonly articles: number;
  readonly characters: number;
}

/** The keys of both sides as one CSV for a spreadsheet; `key_of` is 1 or 2, the side each is more frequent on. */
export function renderKeysCsv(keys: readonly Key[], other: ComparedWith, provenance: Provenance): string {
  const rows = keys.map(({ phrase, first, second, ...figures }) => [
    figures.logRatio > 0 ? 1 : 2,
    phrase.words,
    first.occurrences,
    second.occurrences,
    first.articles,
    second.articles,
    first.places,
    second.places,
    Number(figures.logLikelihood.toFixed(4)),
    Number(figures.logRatio.toFixed(4)),
    other.words,
    other.articles,
    other.characters,
  ]);
  return renderSpreadsheetCsv(withProvenance([COLUMNS, ...rows], provenance));
}

/** A two-way table as CSV for a spreadsheet, a row for each value with its name. */
export function renderCrossCsv(
  table: CrossTable,
  nameOf: (side: 'rows' | 'columns', value: string) => string,
  provenance: Provenance,
): string {
  const header = ['', ...table.columns.map(({ value }) => nameOf('columns', value)), 'articles'];
  const rows = table.rows.map(({ value, articles }, i) => [
    nameOf('rows', value),
    ...(table.cells[i] ?? []),
    articles,
  ]);
  return renderSpreadsheetCsv(withProvenance([header, ...rows], provenance));
}
