import { expect, test } from 'vitest';
import type { ImportResult } from '../../../../src/importer/report/import-result.ts';
import { renderImportJson } from '../../../../src/importer/report/render-json.ts';
import { RESULT } from './result.ts';

test('the JSON report keeps its contract', () => {
  const failed: ImportResult = {
    file: 'b.txt',
    sha256: '',
    events: [],
    text: '',
    mdx: '',
    removed: [],
    repaired: [],
    issues: [],
    doubts: [],
    choices: [],
  };
  const [first, second] = JSON.parse(renderImportJson([RESULT, failed]));
  expect(Object.keys(first)).toEqual([
    'file',
    'id',
    'article',
    'text',
    'mdx',
    'removed',
    'repaired',
    'issues',
  ]);
  expect(first.article.events).toEqual(RESULT.events);
  expect(first.repaired[0]).toEqual({ line: 3, from: ',', to: '，', kind: 'punctuation', certain: true });
  expect(second).toMatchObject({ file: 'b.txt', id: null, article: null, text: '' });
  expect(renderImportJson([])).toBe('[]');
});
