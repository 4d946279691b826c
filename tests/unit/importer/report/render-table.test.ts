import { expect, test } from 'vitest';
import type { ReportedResult } from '../../../../src/importer/report/render-result.ts';
import { renderImportTable } from '../../../../src/importer/report/render-table.ts';
import { buildIssue, startOf } from '../../../../src/issues/issue.ts';
import { RESULT } from './result.ts';

const plain = (text: string) => text;
const refused = buildIssue(startOf('空.txt'), { code: 'capture-empty' });
const RESULTS: readonly ReportedResult[] = [
  { result: { ...RESULT, file: '空.txt', issues: [refused] }, outcome: 'failed' },
  { result: { ...RESULT, file: 'b.txt' }, outcome: 'written', path: 'x.mdx' },
  { result: { ...RESULT, file: 'c.txt' }, outcome: 'unchanged', path: 'y.mdx' },
  {
    result: { ...RESULT, file: 'd.txt', doubts: [{ line: 3, kind: 'gap', words: '……' }] },
    outcome: 'written',
    path: 'z.mdx',
  },
];

test('each capture has a row with its reason, and the last row counts', () => {
  expect(renderImportTable(RESULTS, plain)).toBe(
    [
      '已导入    b.txt   x.mdx',
      '没有变化  c.txt   y.mdx',
      '存疑      d.txt   1 处待核',
      '拒收      空.txt  原页是空的',
      '共 4 件：已导入 1，没有变化 1，存疑 1，拒收 1',
    ].join('\n'),
  );
});

test('in English', () => {
  expect(renderImportTable(RESULTS, plain, 'en').split('\n').slice(-2)).toEqual([
    'refused    空.txt  The capture is empty',
    '4 in all: imported 1, unchanged 1, doubtful 1, refused 1',
  ]);
});
