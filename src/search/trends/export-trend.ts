import { type CsvCell, renderSpreadsheetCsv } from '../../outputs/csv.ts';
import { type Provenance, withProvenance } from '../workspace/provenance.ts';
import { ratePer10000, type Tally, type Trend } from './build-trend.ts';

const COLUMNS = [
  'phrase',
  'title_only',
  'bin',
  'looked',
  'occurrences',
  'articles',
  'characters',
  'per_10000_characters',
];

/**
 * All phrases of a trend as one CSV for a spreadsheet: a row for each phrase and bin, and for each reason why
 * articles are in no bin (`undated`, `unsure`, `no-event`, `far`, with `looked` empty). The rows of a phrase add
 * up to all its occurrences. A rate is left empty where there is no text.
 */
export function renderTrendCsv({ phrases, bins, aside }: Trend, provenance: Provenance): string {
  const rows = phrases.flatMap(({ words, titleOnly }, i) => {
    const row = (bin: string, looked: string, { counts, articles, characters }: Tally): CsvCell[] => {
      const occurrences = counts[i] ?? 0;
      const rate = ratePer10000(occurrences, characters);
      const rounded = rate === undefined ? undefined : Number(rate.toFixed(4));
      return [words, titleOnly, bin, looked, occurrences, articles, characters, rounded];
    };
    return [
      ...bins.map((bin) => row(bin.key, bin.looked, bin)),
      ...aside.map((one) => row(one.why, '', one)),
    ];
  });
  return renderSpreadsheetCsv(withProvenance([COLUMNS, ...rows], provenance));
}
