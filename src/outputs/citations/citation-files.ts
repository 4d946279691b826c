import type { Article } from '../../archive/archive.ts';
import { buildCslItem } from './build-csl-item.ts';
import { CITATION_FORMATS, type CitationFormat } from './render-citations.ts';

/** A citation to download: the file's name, and an address that holds its text. */
export interface CitationFile {
  readonly label: string;
  readonly name: string;
  readonly mediaType: string;
  readonly href: string;
}

/**
 * The citations of an article to download, one for each form that has a file. They lie in the page itself as
 * `data:` addresses (RFC 2397): as files they would be half of all files of a large archive.
 * @param formats those wanted; of these, such as have a file.
 */
export function buildCitationFiles(
  article: Article,
  siteUrl: string,
  formats: readonly CitationFormat[] = CITATION_FORMATS,
): readonly CitationFile[] {
  const item = buildCslItem(article, { siteUrl });
  return formats.flatMap(({ label, file, render }) =>
    file
      ? [
          {
            label,
            name: `${article.id}-${file.name}`,
            mediaType: file.mediaType,
            href: `data:${file.mediaType};charset=utf-8,${escapeData(withoutIndents(render(item)))}`,
          },
        ]
      : [],
  );
}

/** The spaces of BibTeX, which only its readers' eyes need, would be three signs each. */
function withoutIndents(text: string): string {
  return text.replace(/^ {2}(\w+) = /gm, '$1=');
}

/** What ends an address, begins an escape, or is dropped by a browser; all else stays as readable as it is. */
function escapeData(text: string): string {
  return text.replace(/[%#?"'<>\s\\]/g, (character) => encodeURIComponent(character).replace("'", '%27'));
}
