import { describe, expect, test } from 'vitest';
import { renderResult } from '../../../../src/importer/report/render-result.ts';
import { RESULT } from './result.ts';

const plain = (text: string) => text;

describe('renderResult', () => {
  test('says what was moved, dropped and mended, and never prints spam', () => {
    expect(renderResult({ result: RESULT, outcome: 'written', path: 'x.mdx' }, plain)).toBe(
      [
        'a.txt written x.mdx',
        '  题',
        '  1 > 题 [title]',
        '  2 - 首页 [channel-list]',
        '  9 - (7 characters, not shown) [spam]',
        '  ~ punctuation ×2',
        '  5 ~ ?h四 → 。縣四? mirror-run',
      ].join('\n'),
    );
  });

  test('an unchanged article is one line', () => {
    expect(renderResult({ result: RESULT, outcome: 'unchanged', path: 'x.mdx' }, plain)).toBe(
      'a.txt unchanged x.mdx',
    );
  });
});
