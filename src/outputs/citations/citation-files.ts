import type { Article } from '../../archive/archive.ts';
import { buildCslItem } from './build-csl-item.ts';
import { CITATION_FORMATS } from './render-citations.ts';

/** A downloadable citation: its path on the site, `/articles/<id>/cite.bib`, and its text. */
export interface CitationFile {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** The citation files of an article, one for each form that has a file. */
export function buildCitationFiles(article: Article, siteUrl: string): readonly CitationFile[] {
  const item = buildCslItem(article, { siteUrl });
  return CITATION_FORMATS.flatMap(({ file, render }) =>
    file ? [{ ...file, path: `${article.url}${file.name}`, text: render(item) }] : [],
  );
}
