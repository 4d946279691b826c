import { describe, expect, it } from 'vitest';
import { GAP_MARK, showGaps } from '../../../src/hanzi/gap-mark.ts';
import { buildSequence } from '../../../src/hanzi/searchable.ts';
import { findMatches } from '../../../src/search/match/find-matches.ts';

describe('a gap in a text', () => {
  const text = `市民素质的塑${GAP_MARK}落实责任。\n落实，责任`;

  it('is no punctuation: a phrase is not found across it', () => {
    expect(findMatches(text, ['塑落实'], false)).toEqual([]);
    expect(findMatches(text, ['落实责任'], false)).toHaveLength(2);
  });

  it('keeps its place among the searchable characters', () => {
    expect(buildSequence(`甲${GAP_MARK}，乙`).folded).toEqual(['甲', GAP_MARK, '乙']);
  });

  it('is shown as an ellipsis of the same length', () => {
    expect(showGaps(text)).toHaveLength(text.length);
    expect(showGaps(text)).toContain('塑⋯落实');
  });
});
