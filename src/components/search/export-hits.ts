import type { CslItem } from '../../outputs/citations/csl-item.ts';
import type { CitedRecord } from '../../search/format/manifest.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Hit } from '../../search/match/run-search.ts';

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
): Promise<void> {
  const rows = await Promise.all(
    hits.map(async (hit) => ({ hit, record: await reader.record(hit.article) })),
  );
  const [ending, type] = FILES[format];
  const file = new Blob([await renderExport(rows, format, csvHeader, site)], {
    type: `${type};charset=utf-8`,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `search.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

interface Row {
  readonly hit: Hit;
  readonly record: CitedRecord;
}

/** The text of an export: RFC 4180 CSV with a byte order mark for spreadsheets, JSON, BibTeX or RIS. */
export async function renderExport(
  rows: readonly Row[],
  format: ExportFormat,
  csvHeader: readonly string[],
  site: string,
): Promise<string> {
  const address = ({ url }: CitedRecord) => new URL(url, site).href;
  if (format === 'csv') {
    const lines = rows.map(({ hit, record }) => [
      record.id,
      record.title,
      record.published ?? '',
      record.source ?? '',
      record.authors.join(';'),
      String(hit.occurrences),
      address(record),
    ]);
    return `\uFEFF${[csvHeader, ...lines].map((cells) => cells.map(quoteCell).join(',')).join('\r\n')}\r\n`;
  }
  if (format === 'json') {
    const items = rows.map(({ hit, record }) => {
      const { citation: _, ...rest } = record;
      return { ...rest, url: address(record), occurrences: hit.occurrences };
    });
    return `${JSON.stringify(items, null, 2)}\n`;
  }
  const items = rows.map(({ record }) => record.citation ?? minimalCitation(record, address(record)));
  if (format === 'bibtex') {
    const { renderBibtex } = await import('../../outputs/citations/render-bibtex.ts');
    return `${items.map(renderBibtex).join('\n\n')}\n`;
  }
  const { renderRis } = await import('../../outputs/citations/render-ris.ts');
  return items.map(renderRis).join('');
}

function quoteCell(text: string): string {
  // A cell that a spreadsheet would run as a formula is kept a text by an apostrophe (OWASP, CSV injection).
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function minimalCitation(record: CitedRecord, address: string): CslItem {
  return {
    id: record.id,
    type: 'webpage',
    title: record.title,
    ...(record.authors.length > 0 ? { author: record.authors.map((literal) => ({ literal })) } : {}),
    URL: address,
    language: 'zh',
    archive: new URL(address).host,
    archive_location: address,
  };
}
