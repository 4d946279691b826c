import { describe, expect, test } from 'vitest';
import { renderResult } from '../../../../src/importer/report/render-result.ts';
import { RESULT } from './result.ts';

const plain = (text: string) => text;

describe('renderResult', () => {
  test('says what was moved, dropped and mended, and never prints spam', () => {
    expect(renderResult({ result: RESULT, outcome: 'written', path: 'x.mdx' }, plain)).toBe(
      [
        'a.txt 已写入 x.mdx',
        '  题',
        '  1 > 题 [标题]',
        '  2 - 首页 [栏目]',
        '  9 - （7 个字，不显示） [垃圾内容]',
        '  ~ 标点 ×2',
        '  5 ~ ?h四 → 。縣四? 镜像错位',
      ].join('\n'),
    );
  });

  test('an unchanged article is one line', () => {
    const unchanged = { result: RESULT, outcome: 'unchanged', path: 'x.mdx' } as const;
    expect(renderResult(unchanged, plain)).toBe('a.txt 没有变化 x.mdx');
    expect(renderResult(unchanged, plain, 'en')).toBe('a.txt unchanged x.mdx');
  });
});
