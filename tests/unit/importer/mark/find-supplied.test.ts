import { expect, test } from 'vitest';
import { findSupplied } from '../../../../src/importer/mark/find-supplied.ts';

const repair = (from: string, to: string) =>
  ({ line: 1, from, to, kind: 'mirror-run', certain: false }) as const;

test('a character supplied from another mention is marked, whatever its script and marks became', () => {
  const text = '新形象。”9月14日，县里开会';
  expect(findSupplied(text, [repair('□月14日,縣', '9月14日,縣')])).toEqual([
    { start: 5, end: 6, name: 'Supplied', attributes: { source: '同页另一处' } },
  ]);
});

test('other repairs and words that are no longer there give no mark', () => {
  expect(findSupplied('9月14日', [repair('?h四', '。縣四')])).toEqual([]);
  expect(findSupplied('别的文字', [repair('□月14日', '9月14日')])).toEqual([]);
});
