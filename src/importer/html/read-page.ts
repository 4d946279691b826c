import { parseHTML } from 'linkedom';
import type { PageMetadata } from '../extract/metadata.ts';
import type { Line } from '../line.ts';
import { readHtmlLines } from './html-lines.ts';
import { readPageMetadata } from './page-metadata.ts';

/** Reads a web page: its visible lines and what its head says about the article. */
export function readPage(html: string): { lines: Line[]; hints: Partial<PageMetadata> } {
  const { document } = parseHTML(html);
  return {
    lines: readHtmlLines(document.body ?? document.documentElement),
    hints: readPageMetadata(document),
  };
}
