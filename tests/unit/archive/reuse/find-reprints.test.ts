import { describe, expect, it } from 'vitest';
import { findReprints, shareTakenOver } from '../../../../src/archive/reuse/find-reprints.ts';
import { buildLetterCorpus } from '../../../../src/archive/reuse/letter-corpus.ts';
import { numberShingles } from '../../../../src/archive/reuse/number-shingles.ts';
import { compareText } from '../../../../src/hanzi/compare-text.ts';
import {
  DECOY_KINDS,
  isReprint,
  plantReprints,
  REPRINT_KINDS,
} from '../../../generators/corpus/reprint-articles.ts';
import { scoreReprints } from '../../../generators/corpus/score-reprints.ts';

const corpusOf = (...texts: readonly string[]) =>
  buildLetterCorpus(texts.map((text) => [{ id: 'p1', kind: 'paragraph', text }]));

const reprintsOf = (...texts: readonly string[]) => {
  const corpus = corpusOf(...texts);
  const order = texts.map((_, at) => at);
  return findReprints(corpus, numberShingles(corpus, 16), order).reprints.map(
    ({ text, first, share }) => `${text} of ${first}: ${share.toFixed(2)}`,
  );
};

const letters = (from: number, count: number) =>
  String.fromCodePoint(...Array.from({ length: count }, (_, at) => 0x4e00 + from + at));

describe('reprints', () => {
  it('are later texts of which half the letters stand in an earlier one', () => {
    const notice = letters(0, 100);
    expect(reprintsOf(notice, notice + letters(1000, 100))).toEqual(['1 of 0: 0.50']);
    expect(reprintsOf(notice, notice + letters(1000, 101))).toEqual([]);
  });

  it('are one-sided: an excerpt is one, a report that quotes a notice is none', () => {
    const [short, long] = [letters(0, 60), letters(0, 400)];
    expect(reprintsOf(long, short)).toEqual(['1 of 0: 1.00']);
    expect(reprintsOf(short, long)).toEqual([]);
  });

  it('have fifty letters at least', () => {
    expect(reprintsOf(letters(0, 400), letters(0, 50))).toEqual(['1 of 0: 1.00']);
    expect(reprintsOf(letters(0, 400), letters(0, 49))).toEqual([]);
  });

  it('are of first printings only, so no chain drifts from text to text', () => {
    const [first, second] = [letters(0, 100), letters(0, 60) + letters(2000, 50)];
    const third = letters(2000, 50) + letters(3000, 40);
    expect(reprintsOf(first, second, third)).toEqual(['1 of 0: 0.55']);
  });

  it('are of the first printing that holds most of them, of the earlier one where two hold as much', () => {
    const [brief, whole] = [letters(0, 80), letters(0, 300)];
    expect(reprintsOf(brief, whole, letters(0, 300))).toEqual(['2 of 1: 1.00']);
    expect(reprintsOf(brief, whole, letters(0, 80))).toEqual(['2 of 0: 1.00']);
  });

  it('are found however many there are', () => {
    const text = letters(0, 120);
    expect(reprintsOf(...Array.from({ length: 200 }, () => text))).toHaveLength(199);
  });

  it('count runs of eight letters and no shorter ones', () => {
    const corpus = corpusOf(letters(0, 8) + letters(500, 8), letters(0, 8), letters(1, 7));
    expect(shareTakenOver(corpus, 0, 1)).toBe(0.5);
    expect(shareTakenOver(corpus, 0, 2)).toBe(0);
    expect(shareTakenOver(corpusOf('，', '。'), 0, 1)).toBe(0);
  });
});

describe('reprints among generated articles', () => {
  const { articles, planted } = plantReprints(200, 3, 600);
  const score = scoreReprints(articles, planted);

  it('holds every kind of reprint and of decoy', () => {
    expect(new Set(planted.map(({ kind }) => kind))).toEqual(new Set([...REPRINT_KINDS, ...DECOY_KINDS]));
    expect(score.planted).toBe(planted.filter(isReprint).length);
    expect(score.planted).toBeGreaterThan(60);
  });

  it('are all found, of the right first printing, and no decoy is taken for one', () => {
    expect(score.missed).toEqual([]);
    expect(score.wrong).toEqual([]);
    expect([score.precision, score.recall]).toEqual([1, 1]);
  });

  it('come after what they reprint', () => {
    const days = new Map(
      [...articles, ...planted.map(({ article }) => article)].map((a) => [a.id, a.published]),
    );
    for (const { article, of } of planted)
      expect(compareText(days.get(of) ?? '', days.get(article.id) ?? '')).toBeLessThan(0);
  });
});
