import { describe, expect, it } from 'vitest';
import { buildExcerpt, markText } from '../../../../src/search/match/excerpt.ts';
import { findMatches } from '../../../../src/search/match/find-matches.ts';

const spell = (parts: readonly { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('excerpts', () => {
  it.each([
    ['全市一盤棋', ['一盘棋'], '全市[一盤棋]'],
    ['一盘、\n棋', ['一盘棋'], '[一盘、 棋]'],
    ['创城创城', ['创城'], '[创城][创城]'],
    ['哈哈哈', ['哈哈'], '[哈哈哈]'],
    ['用ＡＰＰ', ['app'], '用[ＡＰＰ]'],
    ['没有', ['创城'], '没有'],
    ['𠮷日', ['𠮷'], '[𠮷]日'],
  ])('%s with %s', (text, phrases, expected) => {
    expect(spell(markText(text, phrases, false))).toBe(expected);
  });

  it('is cut where most phrases stand together', () => {
    const text = `创城${'甲'.repeat(300)}创城,整改${'乙'.repeat(300)}`;
    const excerpt = spell(buildExcerpt(text, ['创城', '整改'], false));
    expect(excerpt).toContain('[创城],[整改]');
    expect(excerpt.startsWith('…')).toBe(true);
    expect(excerpt.endsWith('…')).toBe(true);
    expect(excerpt.length).toBeLessThan(170);
  });

  it.each([
    [`${'甲'.repeat(40)}乙2025年${'丙'.repeat(20)}创城`, '…2025年'],
    [`${'甲'.repeat(40)}。丙丙创城`, '…丙丙['],
    [`${'甲'.repeat(40)}！”丙丙创城`, '…丙丙['],
    [`${'甲'.repeat(40)}𠮷${'丙'.repeat(23)}创城`, '…𠮷丙'],
    [`${'甲'.repeat(40)}${'丙'.repeat(24)}创城`, '…丙丙'],
    ['甲。创城', '甲。['],
  ])('begins %s with %s', (text, beginning) => {
    expect(spell(buildExcerpt(text, ['创城'], false)).slice(0, beginning.length)).toBe(beginning);
  });

  it('cuts no number at its end', () => {
    const excerpt = spell(buildExcerpt(`创城${'甲'.repeat(106)}12345${'乙'.repeat(9)}`, ['创城'], false));
    expect(excerpt).toBe(`[创城]${'甲'.repeat(106)}…`);
  });

  it('keeps to the script when asked', () => {
    expect(findMatches('盘盤', ['盤'], true)).toEqual([{ start: 1, end: 2, phrase: 0 }]);
  });
});
