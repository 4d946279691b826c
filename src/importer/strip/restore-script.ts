import type { Line } from '../decode/line.ts';
import type { BodyLine, StrippedPage } from './strip-lines.ts';

/**
 * Finds words of a Simplified copy in the text it was made from, character for character.
 * @returns the words as the text prints them; unchanged when they do not stand there.
 */
export function restoreWords(words: string, copy: string, original: string): string {
  const at = copy.indexOf(words);
  return at === -1 ? words : original.slice(at, at + words.length);
}

/** Gives a page that was stripped on a Simplified copy of its lines the script of the lines themselves. */
export function restoreScript(
  page: StrippedPage,
  copies: readonly Line[],
  originals: readonly Line[],
): StrippedPage {
  const printed = new Map(originals.map(({ line, text }) => [line, text]));
  const join = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n');
  const [copy, original] = [join(copies), join(originals)];
  const words = (text: string) => restoreWords(text, copy, original);
  const line = <T extends Line | BodyLine>(one: T): T => ({
    ...one,
    text: printed.get(one.line) ?? one.text,
  });
  const { title, subtitle, metadata } = page;
  return {
    ...(title && { title: line(title) }),
    ...(subtitle && { subtitle: line(subtitle) }),
    body: page.body.map(line),
    metadata: {
      ...metadata,
      ...(metadata.source && { source: words(metadata.source) }),
      authors: metadata.authors.map((author) => ({ ...author, name: words(author.name) })),
      editors: metadata.editors.map(words),
    },
    bylineMedia: page.bylineMedia.map(words),
    removed: page.removed.map((one) => ({ ...one, text: printed.get(one.line) ?? one.text })),
  };
}
