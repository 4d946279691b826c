import { describe, expect, it } from 'vitest';
import { clauseAround, isSentenceStart, sentenceAround } from '../../../src/hanzi/sentence.ts';

const around = (text: string, part: string) => {
  const at = text.indexOf(part);
  const { start, end } = sentenceAround(text, at, at + part.length);
  return text.slice(start, end);
};
const clause = (text: string, part: string) => {
  const { start, end } = clauseAround(text, text.indexOf(part));
  return text.slice(start, end);
};

describe('the sentence around a position', () => {
  it.each([
    ['天晴。市里开会。散会。', '市里', '市里开会。'],
    ['他说：“开会了。”众人起身。', '众人', '众人起身。'],
    ['他说：“开会了。”众人起身。', '开会', '他说：“开会了。”'],
    ['（散会！）起身!走吧?', '走吧', '走吧?'],
    ['标题\n正文开会', '正文', '正文开会'],
    ['标题\n正文开会', '标题', '标题'],
    ['一会；二会；三会。', '二会', '一会；二会；三会。'],
    ['一会。二会。三会。', '一会。二会', '一会。二会。'],
  ])('%s: %s → %s', (text, part, sentence) => expect(around(text, part)).toBe(sentence));

  it('ends a clause at a semicolon too, in folded text as well', () => {
    expect(clause('一会；二会；三会。', '二会')).toBe('二会；');
    expect(clause('一会;二会;三会。', '三会')).toBe('三会。');
  });

  it('looks no further than 600 units for the end of a clause', () => {
    const text = '甲'.repeat(2_000);
    expect(clauseAround(text, 1_000)).toEqual({ start: 400, end: 1_600 });
  });

  it('knows where a sentence begins', () => {
    const text = '好。”再来；还有';
    expect([...text].map((_, at) => isSentenceStart(text, at))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(isSentenceStart(text, 6, true)).toBe(true);
  });
});
