import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Line } from '../line.ts';
import { readHtmlLines } from './html-lines.ts';

/** Below this share of the page's letters, what the extractor chose is not trusted to be the article. */
const LEAST_SHARE = 0.25;
/** Fewer letters than this are no article. */
const LEAST_LETTERS = 80;

/**
 * The lines of a page that lie outside its main content, as Mozilla's Readability finds it. They are only a hint:
 * titles and metadata often stand outside. Readability changes the document, so lines are read before.
 * @returns line numbers; empty when no main content was found.
 */
export function findOutside(document: Document, lines: readonly Line[]): ReadonlySet<number> {
  const content = readContent(document);
  const inside = readHtmlLines(parseHTML(`<html><body>${content}</body></html>`).document.body);
  const chosen = inside.map(({ text }) => letters(text)).join('');
  const whole = lines.reduce((sum, { text }) => sum + letters(text).length, 0);
  if (chosen.length < Math.max(LEAST_LETTERS, LEAST_SHARE * whole)) return new Set();
  return new Set(lines.filter(({ text }) => !chosen.includes(letters(text))).map(({ line }) => line));
}

// Readability throws on pages it was not made for; such a page is read without the hint.
function readContent(document: Document): string {
  try {
    return new Readability(document).parse()?.content ?? '';
  } catch {
    return '';
  }
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
