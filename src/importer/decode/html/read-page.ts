import { parseHTML } from 'linkedom';
import type { PageMetadata } from '../../metadata/metadata.ts';
import { readPageMetadata } from '../../metadata/page-metadata.ts';
import type { Line } from '../line.ts';
import { findOutside } from './find-outside.ts';
import { readHtmlLines } from './html-lines.ts';

/** Reads a web page: its visible lines, which of them lie outside the main content, and what its head says. */
export function readPage(html: string): {
  lines: Line[];
  hints: Partial<PageMetadata>;
  outside: ReadonlySet<number>;
} {
  const { document } = parseHTML(wrapFragment(html));
  const lines = readHtmlLines(document.documentElement);
  const hints = readPageMetadata(document);
  return { lines, hints, outside: findOutside(document, lines) };
}

// linkedom takes the first element of a fragment for the root and loses what stands beside it.
function wrapFragment(html: string): string {
  return /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}
