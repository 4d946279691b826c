import { expect, test } from 'vitest';
import type { ReportedResult } from '../../../../src/importer/report/render-result.ts';
import { countDoubts, renderReview } from '../../../../src/importer/report/render-review.ts';
import { buildIssue, startOf } from '../../../../src/issues/issue.ts';
import { RESULT } from './result.ts';

const missing = buildIssue(startOf('a.txt'), { code: 'date-missing' });
const RESULTS: readonly ReportedResult[] = [
  {
    result: {
      ...RESULT,
      issues: [missing],
      doubts: [{ line: 5, kind: 'reading', words: '。縣四', also: '保縣四' }],
    },
    outcome: 'written',
    path: 'x.mdx',
  },
  { result: { ...RESULT, file: 'b.txt' }, outcome: 'written', path: 'y.mdx' },
];

test('lists every spot with its line as a task, and keeps what was ticked', () => {
  const list = renderReview(RESULTS, 'zh');
  const [first = '', second = ''] = list.split('\n').filter((line) => line.startsWith('- '));
  expect(list).toContain('## a.txt → x.mdx\n');
  expect(list).not.toContain('b.txt');
  expect(first).toMatch(/^- \[ \] a\.txt:1 原页没有说何时发表。/);
  expect(second).toBe('- [ ] a.txt:5 读作“。縣四”，也可能是：保縣四');
  const ticked = list.replace('- [ ] a.txt:5', '- [x] a.txt:5');
  expect(renderReview(RESULTS, 'zh', ticked)).toBe(ticked);
  expect(countDoubts(RESULTS)).toBe(2);
});

test('says so when nothing is open to doubt', () => {
  expect(renderReview(RESULTS.slice(1), 'en')).toBe('# Imports to check\n\nNothing is open to doubt.\n');
});
