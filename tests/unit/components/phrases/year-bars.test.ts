import { describe, expect, it } from 'vitest';
import type { Phrase } from '../../../../src/archive/phrases/build-phrases.ts';
import { describeYears, renderYearBars, spanOfYears } from '../../../../src/components/phrases/year-bars.ts';

const phrase = (years: Phrase['years']): Phrase => ({
  text: '东风压倒西风',
  length: 6,
  articles: 3,
  occurrences: 3,
  firstPrintings: 3,
  places: 1,
  years,
});
const dated = phrase([
  { year: 2016, articles: 2 },
  { year: 2018, articles: 4 },
  { year: 2020, articles: 4 },
]);

describe('years of a phrase', () => {
  it('share one span, each scaled to its best year', () => {
    const span = spanOfYears([dated, phrase([{ year: 2014, articles: 1 }]), phrase([])]);
    expect(span).toEqual({ first: 2014, last: 2020 });
    expect(renderYearBars(dated, span ?? { first: 0, last: 0 })).toBe(
      'M2 1v-0.5h.8V1M4 1v-1h.8V1M6 1v-1h.8V1',
    );
  });

  it('are told in words: first, last, and the earliest best', () => {
    expect(describeYears(dated)).toEqual({ first: 2016, last: 2020, peak: 2018, count: 4 });
  });

  it('are unknown without a date', () => {
    expect(spanOfYears([phrase([])])).toBeUndefined();
    expect(describeYears(phrase([]))).toBeUndefined();
  });
});
