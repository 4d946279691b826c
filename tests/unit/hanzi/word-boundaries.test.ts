import { describe, expect, it } from 'vitest';
import { JOINED_WORDS, UNKNOWN_WORDS } from '../../../src/hanzi/segmenter-exceptions.ts';
import { readWordBoundaries } from '../../../src/hanzi/word-boundaries.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const plainCuts = (text: string) => new Set(Array.from(segmenter.segment(text), ({ index }) => index));

describe('the boundaries of words', () => {
  const isTorn = (text: string, word: string) => {
    const at = text.indexOf(word);
    return readWordBoundaries(text).isTorn(at, at + word.length);
  };

  it.each([
    ['文明日照', '明日'],
    ['光明日报', '明日'],
    ['说明年度任务', '明年'],
    ['今后年年', '后年'],
    ['过去年均', '去年'],
    ['三明年味', '明年'],
  ])('tear in %s the word %s', (text, word) => {
    expect(isTorn(text, word)).toBe(true);
  });

  it.each([
    ['昨天下午开会', '昨天'],
    ['从去年起', '去年'],
    ['明日上午', '明日'],
    ['去年底前', '去年底'],
    ['他说明天来', '明天'],
  ])('leave in %s the word %s whole', (text, word) => {
    expect(isTorn(text, word)).toBe(false);
  });

  it('stand beside figures, marks and at both ends', () => {
    const { isBoundary } = readWordBoundaries('2018年中考,ab');
    expect([0, 4, 7, 8, 9, 10].map(isBoundary)).toEqual([true, true, true, true, true, true]);
    expect(isBoundary(6)).toBe(false);
  });
});

describe('what the segmenter gets wrong', () => {
  it.each(UNKNOWN_WORDS)('%s is one word in %s, and the dictionary cuts it', (word, phrase) => {
    const match = new RegExp(word).exec(phrase);
    expect(match).not.toBeNull();
    const inner = Array.from({ length: (match?.[0].length ?? 1) - 1 }, (_, i) => (match?.index ?? 0) + i + 1);
    expect(inner.some((at) => plainCuts(phrase).has(at))).toBe(true);
    expect(inner.filter(readWordBoundaries(phrase).isBoundary)).toEqual([]);
  });

  it.each(JOINED_WORDS)(
    '%s and %s%s are two words, and the dictionary joins them',
    (left, right, after, phrase) => {
      const match = new RegExp(`(${left})${right}(?=${after})`).exec(phrase.replace(/\d.*/, ''));
      const cut = (match?.index ?? 0) + (match?.[1]?.length ?? 0);
      expect(match).not.toBeNull();
      const words = plainCuts(phrase);
      const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
      expect(words.has(cut) && words.has(end)).toBe(false);
      expect(readWordBoundaries(phrase).isBoundary(cut)).toBe(true);
    },
  );
});
