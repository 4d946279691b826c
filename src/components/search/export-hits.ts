import type { CslItem } from '../../outputs/citations/csl-item.ts';
import { renderSpreadsheetCsv } from '../../outputs/csv.ts';
import type { CitedRecord } from '../../search/format/manifest.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Hit } from '../../search/match/run-search.ts';
import { type Provenance, withProvenance } from '../../search/workspace/provenance.ts';
import { saveFile } from '../browser/save-file.ts';

export const EXPORT_FORMATS = ['csv', 'json', 'bibtex', 'ris'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** File endings and media types. */
const FILES: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  csv: ['csv', 'text/csv'],
  json: ['json', 'application/json'],
  bibtex: ['bib', 'application/x-bibtex'],
  ris: ['ris', 'application/x-research-info-systems'],
};

/** Writes all hits as a file and hands it to the browser. `site` makes addresses absolute. */
export async function exportHits(
  reader: IndexReader,
  hits: readonly Hit[],
  format: ExportFormat,
  csvHeader: readonly string[],
  site: string,
  provenance: Provenance,
): Promise<void> {
  const rows = await Promise.all(
    hits.map(async (hit) => ({ hit, record: await reader.record(hit.article) })),
  );
  const [ending, type] = FILES[format];
  saveFile(`search.${ending}`, type, await renderExport(rows, format, csvHeader, site, provenance));
}

interface Row {
  readonly hit: Hit;
  readonly record: CitedRecord;
}

/** The text of an export: CSV for a spreadsheet, JSON, BibTeX or RIS. Each says what was asked and of what. */
export async function renderExport(
  rows: readonly Row[],
  format: ExportFormat,
  csvHeader: readonly string[],
  site: string,
  provenance: Provenance,
): Promise<string> {
  const address = ({ url }: CitedRecord) => new URL(url, site).href;
  if (format === 'csv') {
    const lines = rows.map(({ hit, record }) => [
      record.id,
      record.title,
      record.published,
      record.source,
      record.authors.join(';'),
      hit.occurrences,
      address(record),
    ]);
    return renderSpreadsheetCsv(withProvenance([csvHeader, ...lines], provenance));
  }
  if (format === 'json') {
    const items = rows.map(({ hit, record }) => {
      const { citation: _, ...rest } = record;
      return { ...rest, url: address(record), occurrences: hit.occurrences };
    });
    return `${JSON.stringify({ ...provenance, articles: items }, null, 2)}\n`;
  }
  const items = rows.map(({ record }) => record.citation ?? minimalCitation(record, address(record)));
  if (format === 'bibtex') {
    const { renderBibtex } = await import('../../outputs/citations/render-bibtex.ts');
    // Outside an entry BibTeX passes everything over but an at sign.
    const said = Object.entries(provenance).map(([name, value]) =>
      `% ${name}: ${value}`.replaceAll('@', '＠'),
    );
    return `${[said.join('\n'), ...items.map(renderBibtex)].join('\n\n')}\n`;
  }
  const { renderRis } = await import('../../outputs/citations/render-ris.ts');
  const note = Object.entries(provenance).map(([name, value]) => `${name}: ${value}`);
  return items.map((item) => renderRis(item, note.join('; '))).join('');
}

function minimalCitation(record: CitedRecord, address: string): CslItem {
  return {
    id: record.id,
    type: 'webpage',
    title: record.title,
    ...(record.authors.length > 0 ? { author: record.authors.map((literal) => ({ literal })) } : {}),
    URL: address,
    language: 'zh',
    source: new URL(address).host,
  };
}
