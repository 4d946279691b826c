import { sentenceAround } from '../../hanzi/sentence.ts';

/**
 * The sentence of `block` that holds `quote`; several when the quote runs over a full stop, the quote itself
 * when the block lacks it.
 * @param nth which occurrence of the quote, counting from 0; the last one there is when there are fewer.
 */
export function quotedSentence(block: string, quote: string, nth = 0): string {
  const at = findNth(block, quote, nth);
  if (quote === '' || at < 0) return quote;
  const { start, end } = sentenceAround(block, at, at + quote.length);
  return block.slice(start, end).trim();
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
