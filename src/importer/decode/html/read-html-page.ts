import { parseHTML } from 'linkedom';
import type { CapturedPage } from '../page.ts';
import { findOutside } from './find-outside.ts';
import { readHtmlLines } from './html-lines.ts';
import { readPageHead } from './page-head.ts';

/** Reads a web page: its visible lines, what the markup tells of each, and what its head holds. */
export function readHtmlPage(html: string): CapturedPage {
  const { document } = parseHTML(wrapFragment(html));
  const lines = readHtmlLines(document.documentElement);
  const head = readPageHead(document);
  // Last, for the extractor changes the document.
  const outside = findOutside(document, lines);
  return { lines, facts: new Map(lines.map(({ line }) => [line, { outside: outside.has(line) }])), head };
}

// linkedom takes the first element of a fragment for the root and loses what stands beside it.
function wrapFragment(html: string): string {
  return /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}
