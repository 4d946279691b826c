import { describe, expect, test } from 'vitest';
import { readMetadataLines } from '../../../../src/importer/metadata/read-lines.ts';
import { labelLines } from '../../../../src/importer/strip/label-lines.ts';
import { findRule, STRIP_RULES } from '../../../../src/importer/strip/rules.ts';
import { toLines } from '../lines.ts';

/** What a line alone is taken for, by all that can take it: spam, rules in their order, metadata, bylines. */
function labelOf(text: string) {
  const lines = toLines(text);
  return labelLines(lines, readMetadataLines(lines))[0]?.label;
}

describe('strip rules in their order', () => {
  test.each(STRIP_RULES.map((rule) => [rule.id, rule] as const))(
    '%s is the first to take its example, and nothing takes its counter-example',
    (id, { reason, example, counterExample }) => {
      expect(findRule(example, ['head', 'tail', 'edges', 'anywhere'])?.id).toBe(id);
      expect(labelOf(example)).toMatchObject({ reason });
      expect(findRule(counterExample, ['head', 'tail', 'edges', 'anywhere'])?.id).toBeUndefined();
      expect(labelOf(counterExample)?.kind).toBe('plain');
    },
  );

  test('ids are unique', () => {
    const ids = STRIP_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a rule acts in its zone only, and on no line of prose length', () => {
    expect(findRule('(0)', ['head', 'edges', 'anywhere'])).toBeUndefined();
    expect(findRule('(0)', ['tail', 'edges'])?.id).toBe('count');
    expect(findRule(`版权所有${'某'.repeat(240)}`, ['edges'])).toBeUndefined();
  });
});

describe('a line of one thing many times', () => {
  const pieces = [
    '返回首页',
    '1',
    '1/3页',
    '页次 ',
    '下一页 ',
    '>甲',
    '| 甲 ',
    '审核:网络',
    '1 ',
    '\t0',
    '(',
    '…',
    '· ',
    '甲 乙|',
    '本文责编:',
  ];
  // A rule with more than one way to read such a line tries them all and never comes back.
  test.each(pieces)('%j is read at once', (piece) => {
    const line = `${piece.repeat(120).slice(0, 232)}镇里。`;
    expect(STRIP_RULES.filter(({ pattern }) => pattern.test(line)).map(({ id }) => id)).toEqual([]);
    expect(labelOf(line)?.kind).not.toBe('blank');
  });
});

describe('labelLines', () => {
  test('a row of empty fields is the widget it is; a field that says something is read', () => {
    expect(labelOf('分享到：微信 新浪微博')).toMatchObject({ kind: 'furniture', reason: 'widget' });
    expect(labelOf('来源：某某日报 分享到：')).toMatchObject({ kind: 'metadata', reason: 'metadata' });
    expect(labelOf('点击：')).toMatchObject({ kind: 'metadata', reason: 'metadata' });
  });

  test('a button on the line of the editors is no editor', () => {
    expect(labelOf('责任编辑：白露 打印本页')).toMatchObject({
      reason: 'editor',
      reading: { says: { editors: ['白露'] } },
    });
  });
});
