import { expect, test } from 'vitest';
import { joinArticleLines } from '../../../../src/importer/mark/join-article-lines.ts';

const paragraph = (line: number, text: string) => ({ line, text, kind: 'paragraph' as const });

test('broken lines are joined around a caption, which stays a line of its own', () => {
  const open = '会议要求各单位对照标准逐项整改落实，';
  const { lines } = joinArticleLines(
    [paragraph(1, open), paragraph(2, '确保件件有回音。'), { line: 3, text: '图为现场', kind: 'caption' }],
    [],
  );
  expect(lines.map(({ line, kind, text }) => [line, kind, text])).toEqual([
    [1, 'paragraph', `${open}确保件件有回音。`],
    [3, 'caption', '图为现场'],
  ]);
});
