import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipQuote } from '../../../../src/components/timeline/clip-quote.ts';

it('keeps a short sentence as it is', () => {
  expect(clipQuote('冬日里，市里开会。', '市里开会')).toEqual({
    before: '冬日里，',
    quote: '市里开会',
    after: '。',
  });
});

it('shortens both sides and says so', () => {
  const clipped = clipQuote(`${'前'.repeat(50)}开会${'后'.repeat(50)}`, '开会', 20);
  expect(clipped).toEqual({ before: `…${'前'.repeat(12)}`, quote: '开会', after: `${'后'.repeat(6)}…` });
});

it('gives the quote alone when the sentence lacks it', () => {
  expect(clipQuote('别的话。', '开会')).toEqual({ before: '', quote: '开会', after: '' });
});

it('never loses the quote and never exceeds the budget by more than two ellipses', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ minLength: 1 }),
      fc.string(),
      fc.nat(60),
      (before, quote, after, budget) => {
        const clipped = clipQuote(before + quote + after, quote, budget);
        const length = [...`${clipped.before}${clipped.quote}${clipped.after}`].length;
        expect(clipped.quote).toBe(quote);
        expect(length).toBeLessThanOrEqual(Math.max(budget, [...quote].length) + 2);
      },
    ),
  );
});
