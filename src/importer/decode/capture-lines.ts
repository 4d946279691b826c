import type { PageMetadata } from '../metadata/metadata.ts';
import { isHtml } from './html/is-html.ts';
import { readPage } from './html/read-page.ts';
import type { Line } from './line.ts';

/** A decoded capture cut into lines, with what its markup says beside them. */
export interface CaptureLines {
  readonly lines: readonly Line[];
  readonly hints: Partial<PageMetadata>;
  /** Lines outside the page's main content, as far as its markup tells. */
  readonly outside: ReadonlySet<number>;
}

/** Cuts a capture into lines: a text at its line ends, a web page at its blocks. */
export function readCaptureLines(text: string, fileName: string): CaptureLines {
  if (isHtml(text, fileName)) return readPage(text);
  return {
    lines: text.split('\n').map((line, index) => ({ line: index + 1, text: line })),
    hints: {},
    outside: new Set(),
  };
}
