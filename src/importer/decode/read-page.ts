import { urlSchema } from '../../schema/identifiers.ts';
import { findEmbeddedArticle } from './html/embedded-article.ts';
import { readHtmlPage } from './html/read-html-page.ts';
import { isMarkdown, readMarkdownPage } from './markdown.ts';
import type { CapturedPage } from './page.ts';
import { holdsTags, keepLines, unescapeShown, unescapeText } from './unescape.ts';

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
  const read = readAny(text, fileName);
  const page: CapturedPage = isTorn && read.end !== 'closed' ? { ...read, end: 'inside-token' } : read;
  const { address: printed, ...head } = page.head;
  // A cut or damaged file may hold a part of an address, which leads nowhere.
  const address = [printed, savedFrom].find((one) => one !== undefined && urlSchema.safeParse(one).success);
  return { ...page, head: { ...head, ...(address !== undefined && { address }) } };
}

function readAny(text: string, fileName: string): CapturedPage {
  if (isHtml(text, fileName)) return readShownTags(readHtmlPage(text));
  if (isJson(text)) {
    const found = findEmbeddedArticle([text]);
    if (found) return readHtmlPage(found.html);
  }
  const plain = unescapeText(text);
  if (holdsTags(plain)) return readHtmlPage(keepLines(plain));
  return isMarkdown(plain) ? readMarkdownPage(plain) : readPlainPage(plain);
}

/** True for what a site hands to its own programs. */
function isJson(text: string): boolean {
  return /^\s*[[{]\s*["{[]/.test(text) && /[}\]]\s*;?\s*$/.test(text);
}

/** A page that shows tags or references to its readers, since a program escaped its text twice, is read once more. */
function readShownTags(page: CapturedPage): CapturedPage {
  const shown = page.lines.map(({ text }) => text).join('\n');
  const plain = unescapeShown(shown);
  if (holdsTags(plain)) {
    const within = readHtmlPage(plain.replaceAll('\n', '<br>\n'));
    return { ...within, head: page.head, end: page.end };
  }
  if (plain === shown) return page;
  const texts = plain.split('\n');
  return { ...page, lines: page.lines.map((line, at) => ({ ...line, text: texts[at] ?? '' })) };
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
