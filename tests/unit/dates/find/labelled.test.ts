import { describe, expect, it } from 'vitest';
import { benchDates, readLabelledSentences } from '../../../../scripts/bench/dates/bench-dates.ts';
import { placeLabels } from '../../../../scripts/bench/dates/date-scores.ts';
import { parseEdtf } from '../../../../src/dates/parse-edtf.ts';

const sentences = readLabelledSentences();

describe('the labelled sentences', () => {
  it('are at least 800, with ids and texts of their own, a quarter of them without a date', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(800);
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(sentences.filter(({ dates }) => dates.length === 0).length).toBeGreaterThan(sentences.length / 5);
  });

  it('quote their own words and carry valid EDTF', () => {
    for (const sentence of sentences) {
      for (const { edtf } of placeLabels(sentence))
        expect(parseEdtf(edtf), sentence.id).toMatchObject({ ok: true });
    }
  });
});

describe('the benchmark', () => {
  const bench = benchDates();
  const [ours, chrono] = bench.engines;

  it('finds the same dates in the same words with precision and recall of at least 0.97', () => {
    expect(ours?.exact.precision).toBeGreaterThanOrEqual(0.97);
    expect(ours?.exact.recall).toBeGreaterThanOrEqual(0.97);
  });

  it('scores the sentences it was never mended by on their own', () => {
    const [first] = bench.unseen.engines;
    expect(bench.unseen.sentences).toBeGreaterThan(50);
    expect(bench.unseen.sentences).toBeLessThan(bench.sentences);
    expect(first?.value.precision).toBeGreaterThanOrEqual(0.95);
    expect(first?.value.recall).toBeGreaterThanOrEqual(0.95);
  });

  it('beats chrono-node on its own terms, in a run in which chrono-node does work', () => {
    expect(chrono?.value.recall).toBeGreaterThan(0.3);
    expect(ours?.value.precision).toBeGreaterThan(chrono?.value.precision ?? 1);
    expect(ours?.value.recall).toBeGreaterThan(chrono?.value.recall ?? 1);
  });

  it('explains every disagreement', () => {
    const reasons = [ours, chrono].flatMap((engine) => engine?.reasons ?? []);
    expect(reasons.length).toBeGreaterThan(5);
    expect(reasons.filter(({ why }) => why === 'Not explained.')).toEqual([]);
  });
});
