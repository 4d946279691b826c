import { describe, expect, it } from 'vitest';
import { buildCollocates } from '../../../../src/search/concordance/build-collocates.ts';
import type { Line } from '../../../../src/search/concordance/find-lines.ts';

const texts = ['开展全国城市创建活动', '在全國城市创建工作', '他说：创建活动。', '好，又全国城市创建'];
const lines = texts.map((text, article): Line => {
  const start = text.indexOf('创建');
  return { article, part: 'body', block: 1, start, end: start + 2, phrase: 0 };
});
const textOf = ({ article }: Line) => texts[article] ?? '';
const flat = (lists: readonly (readonly { words: string; count: number }[])[]) =>
  lists.map((list) => list.map(({ words, count }) => `${words}${count}`).join(' '));

describe('neighbours of a match', () => {
  it('counts strings of one to four characters, variants together, as most often written', () => {
    const { left, right, bounded } = buildCollocates(lines, textOf, false);
    expect(flat(left)).toEqual(['市3', '城市3', '国城市3', '全国城市3']);
    expect(flat(right)).toEqual(['活2 工1', '活动2 工作1', '', '']);
    expect(bounded).toEqual({ left: 1, right: 1 });
  });

  it('keeps the scripts apart when asked to', () => {
    expect(flat(buildCollocates(lines, textOf, true).left)[3]).toBe('全国城市2 全國城市1');
  });

  it('never crosses punctuation, and cuts the lists', () => {
    expect(flat(buildCollocates(lines.slice(2, 3), textOf, false).left)).toEqual(['', '', '', '']);
    expect(buildCollocates(lines, textOf, false, 1).right[0]).toHaveLength(1);
  });
});
