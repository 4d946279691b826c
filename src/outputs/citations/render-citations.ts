import type { Article } from '../../archive/archive.ts';
import { buildCslItem, type CitationOptions } from './build-csl-item.ts';
import type { CslItem } from './csl-item.ts';
import { renderApa } from './render-apa.ts';
import { renderBibtex } from './render-bibtex.ts';
import { renderCslJson } from './render-csl-json.ts';
import { renderGbt } from './render-gbt.ts';
import { renderRis } from './render-ris.ts';

/** A form of citation: its name in lists, and its file when it has one. */
export interface CitationFormat {
  readonly id: 'gbt7714-2025' | 'gbt7714-2015' | 'apa' | 'bibtex' | 'ris' | 'csl-json';
  readonly label: string;
  readonly render: (item: CslItem) => string;
  /** The file to download; its name follows the article's id. */
  readonly file?: { readonly name: string; readonly mediaType: string };
}

/** All forms, in the order in which they are offered. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { id: 'gbt7714-2025', label: 'GB/T 7714—2025', render: (item) => renderGbt(item, '2025') },
  { id: 'gbt7714-2015', label: 'GB/T 7714—2015', render: (item) => renderGbt(item, '2015') },
  { id: 'apa', label: 'APA 7', render: renderApa },
  {
    id: 'bibtex',
    label: 'BibTeX',
    render: renderBibtex,
    file: { name: 'cite.bib', mediaType: 'application/x-bibtex' },
  },
  {
    id: 'ris',
    label: 'RIS',
    render: renderRis,
    file: { name: 'cite.ris', mediaType: 'application/x-research-info-systems' },
  },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    render: renderCslJson,
    file: { name: 'cite.csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
  },
];

/** One rendered citation. */
export interface RenderedCitation {
  readonly format: CitationFormat['id'];
  readonly label: string;
  readonly text: string;
}

/** An article cited in every form, or in those wanted. Pure: the day of access comes from the record or from `options`. */
export function renderCitations(
  article: Article,
  options: CitationOptions,
  formats: readonly CitationFormat[] = CITATION_FORMATS,
): readonly RenderedCitation[] {
  const item = buildCslItem(article, options);
  return formats.map(({ id, label, render }) => ({ format: id, label, text: render(item) }));
}
