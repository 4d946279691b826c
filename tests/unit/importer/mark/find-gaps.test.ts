import { describe, expect, test } from 'vitest';
import { GAP_MARK } from '../../../../src/hanzi/gap-mark.ts';
import { replaceGaps } from '../../../../src/importer/mark/find-gaps.ts';
import { GAP_SHAPES } from '../../../../src/importer/mark/gap-shapes.ts';

describe('replaceGaps', () => {
  test('takes the mark out and says how much is missing', () => {
    const found = replaceGaps('前文……（某库http://a.cn省略540字，会员可阅读）……后文');
    expect(found.text).toBe(`前文${GAP_MARK}后文`);
    expect(found.gaps).toEqual([{ start: 2, reason: 'paywall', extent: 540 }]);
    expect(found.moved(0)).toBe(0);
    expect(found.moved('前文……（某库http://a.cn省略540字，会员可阅读）……'.length)).toBe(3);
  });
  test('leaves a text without marks alone', () => {
    expect(replaceGaps('前文……后文（见附件）')).toMatchObject({
      text: '前文……后文（见附件）',
      gaps: [],
      marks: [],
    });
  });
});

describe('every omission shape finds its example and leaves its counter-example', () => {
  test.each(GAP_SHAPES.map((shape) => [shape.id, shape] as const))(
    '%s',
    (_id, { pattern, example, counterExample }) => {
      expect(example).toMatch(pattern);
      expect(counterExample).not.toMatch(pattern);
    },
  );
});
