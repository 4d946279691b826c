import { urlSchema } from '../../schema/identifiers.ts';
import { findEmbeddedArticle } from './html/embedded-article.ts';
import { readHtmlPage } from './html/read-html-page.ts';
import { readJsonFields } from './json-fields.ts';
import { isMarkdown, readMarkdownPage } from './markdown.ts';
import type { LetterHead } from './mhtml.ts';
import type { CapturedPage, PageHead } from './page.ts';
import { readTextHead, type TextHead } from './text-head.ts';
import { holdsTags, keepLines, unescapeShown, unescapeText } from './unescape.ts';

/** What is known of a capture beside its text. */
export interface CaptureOrigin {
  readonly fileName: string;
  /** Where a web archive was saved from. */
  readonly savedFrom?: string | undefined;
  /** The head of a saved letter. */
  readonly letter?: LetterHead | undefined;
  /** True when its bytes stop within a character. */
  readonly isTorn?: boolean;
}

/** Cuts a decoded capture into lines: a text, Markdown or not, at its line ends, a web page at its blocks. */
export function readPage(text: string, { fileName, savedFrom, letter, isTorn }: CaptureOrigin): CapturedPage {
  const read = readAny(text, fileName);
  const page: CapturedPage = isTorn && read.end !== 'closed' ? { ...read, end: 'inside-token' } : read;
  const { address: printed, ...head } = letter ? withLetter(page.head, letter) : page.head;
  // A cut or damaged file may hold a part of an address, which leads nowhere.
  const address = [printed, savedFrom].find((one) => one !== undefined && urlSchema.safeParse(one).success);
  return { ...page, head: { ...head, ...(address !== undefined && { address }) } };
}

/** What the page within a letter does not say itself, its letter does. */
function withLetter(head: PageHead, { subject, date, from }: LetterHead): PageHead {
  const said = Object.entries({ 'letter:date': date, 'letter:from': from });
  const metas = said.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return {
    ...head,
    metas: new Map([...metas, ...head.metas]),
    ...(subject && !head.title && { title: subject }),
  };
}

function readAny(text: string, fileName: string): CapturedPage {
  if (isHtml(text, fileName)) return readShownTags(readHtmlPage(text));
  if (isJson(text)) {
    const found = findEmbeddedArticle([text]);
    if (found) {
      const page = readHtmlPage(found.html);
      const metas = new Map([...readJsonFields(text), ...page.head.metas]);
      const address = page.head.address ?? metas.get('url');
      return { ...page, head: { ...page.head, metas, ...(address && { address }) } };
    }
  }
  const plain = unescapeText(text);
  if (holdsTags(plain)) return readHtmlPage(keepLines(plain));
  const head = readTextHead(plain);
  return head ? readHeadedText(plain, head) : readText(plain);
}

function readText(text: string): CapturedPage {
  return isMarkdown(text) ? readMarkdownPage(text) : readPlainPage(text);
}

/** A text below fields of its own, which are its head and none of its lines. */
function readHeadedText(text: string, { metas, lines, isFenced }: TextHead): CapturedPage {
  const all = text.split('\n');
  const below = [...all.slice(0, lines).map(() => ''), ...all.slice(lines)].join('\n');
  const page = isFenced ? readMarkdownPage(below) : readText(below);
  const [title, address] = [metas.get('title'), metas.get('url')];
  return {
    ...page,
    hidden: all
      .slice(0, lines)
      .flatMap((field, at) => (/\w/.test(field) ? [{ line: at + 1, text: field }] : [])),
    head: {
      ...page.head,
      metas: new Map([...metas, ...page.head.metas]),
      ...(title && { title }),
      ...(address && { address }),
    },
  };
}

/** True for what a site hands to its own programs. */
function isJson(text: string): boolean {
  const end = text.trimEnd().replace(/;$/, '').trimEnd().at(-1);
  return /^\s*[[{]\s*["{[]/.test(text) && (end === '}' || end === ']');
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
