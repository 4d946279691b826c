import type { Article } from '../archive.ts';

/** Pairs of quotation marks of Chinese print; a quotation may hold others of another pair. */
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };

/**
 * What of an article are words of its source, one piece a line: the title; the whole body where it is held in
 * full; where it is held as an abstract, what the abstract puts in quotation marks. The other words of an abstract
 * are the archive's own, and a formula of our own prose is no formula of the coverage.
 */
export function sourceWords({ title, blocks, data }: Article): string {
  const body = data.rights === 'full' ? blocks.map(({ text }) => text) : blocks.flatMap(quotationsIn);
  return [title, ...body].join('\n');
}

/** What stands in quotation marks, outermost pairs only; a mark that is never closed opens nothing. */
function quotationsIn({ text }: { readonly text: string }): string[] {
  const quotations: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const closer = CLOSERS[text[at] ?? ''];
    const end = closer === undefined ? -1 : text.indexOf(closer, at + 1);
    if (end < 0) continue;
    quotations.push(text.slice(at + 1, end));
    at = end;
  }
  return quotations;
}
