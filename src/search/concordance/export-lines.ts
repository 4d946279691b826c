import { compareText } from '../../hanzi/compare-text.ts';
import { renderSpreadsheetCsv } from '../../outputs/csv.ts';
import { type Provenance, withProvenance } from '../workspace/provenance.ts';
import type { ConcordanceState } from './concordance-state.ts';
import type { Concordance } from './count-phrases.ts';
import { cutContext } from './cut-context.ts';
import { describeArticle } from './describe-article.ts';
import type { Line } from './find-lines.ts';
import type { TextLookup } from './text-lookup.ts';

/** One line as it is exported; the fields are the columns of the CSV, in this order. */
export interface ExportedLine {
  /** From 1, in the order shown. */
  readonly line: number;
  readonly phrase: string;
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly article: string;
  readonly title: string;
  readonly part: 'title' | 'body';
  /** Anchor of the paragraph on the article's page; empty in the title. */
  readonly paragraph: string;
  /** UTF-16 offset of the match in the title or the body. */
  readonly offset: number;
  /** EDTF; empty when unknown. */
  readonly published: string;
  /** GB/T 2260; empty when unknown. */
  readonly place_code: string;
  readonly place: string;
  readonly source: string;
  readonly url: string;
  /** The reader's own mark; empty when there is none. */
  readonly label: string;
}

const COLUMNS = [
  'line',
  'phrase',
  'left',
  'match',
  'right',
  'article',
  'title',
  'part',
  'paragraph',
  'offset',
  'published',
  'place_code',
  'place',
  'source',
  'url',
  'label',
] as const satisfies readonly (keyof ExportedLine)[];

/**
 * Lines with all that is known of them. `site` is the origin of the addresses, without a trailing slash; `labelOf`
 * tells the reader's mark of a line.
 */
export function buildExportedLines(
  lines: readonly Line[],
  texts: TextLookup,
  concordance: Concordance,
  width: number,
  site: string,
  labelOf: (line: Line, article: string) => string = () => '',
): ExportedLine[] {
  return lines.map((line, at): ExportedLine => {
    const held = texts.articleOf(line);
    const { place, source } = describeArticle(line.article, held, concordance, 'zh');
    const paragraph = line.block > 0 ? `p${line.block}` : '';
    return {
      line: at + 1,
      phrase: concordance.phrases[line.phrase]?.words ?? '',
      ...cutContext(texts.textOf(line), line.start, line.end, width),
      article: held.id,
      title: held.title,
      part: line.part,
      paragraph,
      offset: line.start,
      published: held.published ?? '',
      place_code: place.code,
      place: place.path,
      source,
      url: `${site}${held.url}${paragraph === '' ? '' : `#${paragraph}`}`,
      label: labelOf(line, held.id),
    };
  });
}

/** Writes lines as CSV for a spreadsheet, header first; each line ends with what the export says of itself. */
export function renderLinesCsv(lines: readonly ExportedLine[], provenance: Provenance): string {
  const rows = lines.map((line) => COLUMNS.map((name) => line[name]));
  return renderSpreadsheetCsv(withProvenance([COLUMNS, ...rows], provenance));
}

/** The reader's marks with their lines and their share of all that are exported, the most frequent first. */
function countLabels(
  lines: readonly ExportedLine[],
): readonly { readonly label: string; readonly lines: number; readonly share: number }[] {
  const counts = new Map<string, number>();
  for (const { label } of lines) if (label !== '') counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .map(([label, n]) => ({ label, lines: n, share: Number((n / lines.length).toFixed(4)) }))
    .sort((a, b) => b.lines - a.lines || compareText(a.label, b.label));
}

/** Writes lines as JSON with everything needed to count again: query, subcorpus, index, what was searched. */
export function renderLinesJson(
  lines: readonly ExportedLine[],
  concordance: Concordance,
  state: ConcordanceState,
  provenance: Provenance,
): string {
  const { phrases, perPhrase, manifest, scope, scopeCharacters, occurrences, articles } = concordance;
  const report = {
    ...provenance,
    phrases: phrases.map(({ words, searched, titleOnly }, i) => ({
      words,
      searched,
      title_only: titleOnly,
      occurrences: perPhrase[i] ?? 0,
    })),
    sample: state.sample ?? null,
    sort: state.sort,
    context: state.context,
    index: { date: manifest.date, release: manifest.release, articles: manifest.articles },
    searched: { articles: scope.length, characters: scopeCharacters },
    occurrences,
    articles: articles.length,
    labels: countLabels(lines),
    lines,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
