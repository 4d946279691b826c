/** A sentence in three parts around the words that prove something, shortened with `…` where it was long. */
export interface ClippedQuote {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/**
 * Cuts a sentence to about `budget` characters around `quote`, which is always kept whole. The words before
 * get two thirds of what is left, since they say of what the quote speaks.
 */
export function clipQuote(sentence: string, quote: string, budget = 80): ClippedQuote {
  const at = sentence.indexOf(quote);
  if (at < 0 || quote === '') return { before: '', quote: quote || sentence, after: '' };
  const before = [...sentence.slice(0, at)];
  const after = [...sentence.slice(at + quote.length)];
  const room = Math.max(0, budget - [...quote].length);
  const wantBefore = Math.min(before.length, Math.max(Math.ceil((room * 2) / 3), room - after.length));
  const wantAfter = Math.min(after.length, room - wantBefore);
  return {
    before:
      wantBefore < before.length ? `…${before.slice(before.length - wantBefore).join('')}` : before.join(''),
    quote,
    after: wantAfter < after.length ? `${after.slice(0, wantAfter).join('')}…` : after.join(''),
  };
}
