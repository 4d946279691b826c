import { readHtmlPage } from './html/read-html-page.ts';
import { isMarkdown, readMarkdownPage } from './markdown.ts';
import type { CapturedPage } from './page.ts';

/** What is known of a capture beside its text. */
export interface CaptureOrigin {
  readonly fileName: string;
  /** Where a web archive was saved from. */
  readonly savedFrom?: string | undefined;
  /** True when its bytes stop within a character. */
  readonly isTorn?: boolean;
}

/** Cuts a decoded capture into lines: a text, Markdown or not, at its line ends, a web page at its blocks. */
export function readPage(text: string, { fileName, savedFrom, isTorn }: CaptureOrigin): CapturedPage {
  const read = chooseReader(text, fileName)(text);
  const page: CapturedPage = isTorn && read.end !== 'closed' ? { ...read, end: 'inside-token' } : read;
  const { head } = page;
  return head.address === undefined && savedFrom !== undefined
    ? { ...page, head: { ...head, address: savedFrom } }
    : page;
}

function chooseReader(text: string, fileName: string): (text: string) => CapturedPage {
  if (isHtml(text, fileName)) return readHtmlPage;
  return isMarkdown(text) ? readMarkdownPage : readPlainPage;
}

/** True when a decoded capture is a web page, by its name or its first tags. */
export function isHtml(text: string, fileName: string): boolean {
  if (/\.(?:x?html?|mht(?:ml)?|shtml|php|aspx?|jsp)$/i.test(fileName)) return /<[a-z!/]/i.test(text);
  // A letter in plain text holds addresses in angle brackets.
  if (/\.eml$/i.test(fileName)) return /<(?:!doctype|html|head|body|div|p|table|span|br)\b/i.test(text);
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 2000));
}

function readPlainPage(text: string): CapturedPage {
  return {
    lines: text.split('\n').map((line, index) => ({ line: index + 1, text: line })),
    facts: new Map(),
    blocks: [],
    head: { metas: new Map(), linkedData: [] },
    end: 'untold',
  };
}
