import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { type PageElement, readElements } from './page-elements.ts';

/** One HTML file of a built site. */
export interface HtmlPage {
  /** Path on the site, e.g. `/places/411700/`. */
  readonly path: string;
  readonly source: string;
  /** Its start tags; whatever looks at all pages does with these. */
  readonly elements: readonly PageElement[];
  readonly document: Document;
}

/** Reads every HTML page of a built site. */
export function readPages(folder: string): HtmlPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      let elements: readonly PageElement[] | undefined;
      let document: Document | undefined;
      return {
        path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        source,
        get elements() {
          elements ??= readElements(source);
          return elements;
        },
        get document() {
          document ??= parseHTML(source).document;
          return document;
        },
      };
    });
}

/** Files of a built site, relative, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
