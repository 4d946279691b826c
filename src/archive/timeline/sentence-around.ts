const END = /[。！？!?]/;
const CLOSING = /[”’」』）)]/;

/**
 * The sentence of `block` that holds `quote`; several when the quote runs over a full stop, the quote itself
 * when the block lacks it.
 * @param nth which occurrence of the quote, counting from 0; the last one there is when there are fewer.
 */
export function sentenceAround(block: string, quote: string, nth = 0): string {
  const start = findNth(block, quote, nth);
  if (quote === '' || start < 0) return quote;
  let from = start;
  while (from > 0 && !isBoundary(block, from)) from--;
  let to = start + quote.length;
  while (to < block.length && !isBoundary(block, to)) to++;
  return block.slice(from, to).trim();
}

function findNth(text: string, part: string, nth: number): number {
  let found = text.indexOf(part);
  for (let count = 0; count < nth; count++) {
    const next = text.indexOf(part, found + 1);
    if (next < 0) break;
    found = next;
  }
  return found;
}

// Between two sentences: a full stop before, and no closing quote or bracket that still belongs to it.
function isBoundary(text: string, at: number): boolean {
  if (CLOSING.test(text.charAt(at))) return false;
  let last = at - 1;
  while (last > 0 && CLOSING.test(text.charAt(last))) last--;
  return END.test(text.charAt(last)) || text.charAt(at - 1) === '\n';
}
