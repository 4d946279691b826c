import { describe, expect, test } from 'vitest';
import { renderDiff } from '../../../../src/importer/report/render-diff.ts';
import { renderResult } from '../../../../src/importer/report/render-result.ts';
import { renderImportTable } from '../../../../src/importer/report/render-table.ts';
import { buildIssue, startOf } from '../../../../src/issues/issue.ts';
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

  test('nothing that a capture or its name says reaches a terminal as a command', () => {
    const words = '某市\u001b]0;a\u0007\u202e\n召开\u009b2J';
    const result = {
      ...RESULT,
      file: `${words}.html`,
      article: RESULT.article && { ...RESULT.article, title: words },
      removed: ['title', 'breadcrumb', 'editor'].map((reason) => ({ line: 1, text: words, reason })),
      repaired: [{ line: 1, from: words, to: words, kind: 'mirror-run', certain: false }],
      issues: [buildIssue(startOf(`${words}.html`), { code: 'capture-not-found' })],
    } as typeof RESULT;
    const reported = { result, outcome: 'written', path: words, diff: renderDiff('', words, plain) } as const;
    const printed = `${renderResult(reported, plain)}\n${renderImportTable([reported], plain)}`;
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(printed).toContain('某市\\u001B]0;a\\u0007\\u202E\\u000A召开\\u009B2J.html 已写入');
  });
});
