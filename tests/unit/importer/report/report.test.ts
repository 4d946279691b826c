import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../../../../src/importer/import-result.ts';
import { ansiPainter, choosePainter, plainPainter } from '../../../../src/importer/report/colours.ts';
import { diffLines } from '../../../../src/importer/report/diff-lines.ts';
import { renderImportJson } from '../../../../src/importer/report/render-json.ts';
import { renderResult } from '../../../../src/importer/report/render-result.ts';

const RESULT: ImportResult = {
  file: 'a.txt',
  sha256: 'a'.repeat(64),
  id: 'undated-unplaced-aaaa',
  article: { title: '题', type: 'report', rights: 'full' },
  events: [{ date: '2016', kind: 'meeting', status: 'happened', basis: 'stated', quote: '会' }],
  text: '文',
  mdx: '---\n---\n',
  source: '文',
  removed: [
    { line: 1, text: '题', reason: 'title' },
    { line: 2, text: '首页', reason: 'channel-list' },
    { line: 9, text: '脏词甲|脏词乙', reason: 'spam' },
  ],
  repaired: [
    { line: 3, from: ',', to: '，', kind: 'punctuation', certain: true },
    { line: 4, from: ',', to: '，', kind: 'punctuation', certain: true },
    { line: 5, from: '?h四', to: '。縣四', kind: 'mirror-run', certain: false, candidates: ['。縣四'] },
  ],
  issues: [],
};

describe('renderResult', () => {
  test('says what was moved, dropped and mended, and never prints spam', () => {
    expect(renderResult({ result: RESULT, outcome: 'written', path: 'x.mdx' }, plainPainter)).toBe(
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
    expect(renderResult({ result: RESULT, outcome: 'unchanged', path: 'x.mdx' }, plainPainter)).toBe(
      'a.txt unchanged x.mdx',
    );
  });
});

test('the JSON report keeps its contract', () => {
  const failed: ImportResult = {
    file: 'b.txt',
    sha256: '',
    source: '',
    events: [],
    text: '',
    mdx: '',
    removed: [],
    repaired: [],
    issues: [],
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

test('colour is for terminals that want it', () => {
  expect(choosePainter(true, {})).toBe(ansiPainter);
  expect(choosePainter(true, { NO_COLOR: '1' })).toBe(plainPainter);
  expect(choosePainter(true, { NO_COLOR: '' })).toBe(ansiPainter);
  expect(choosePainter(false, {})).toBe(plainPainter);
  expect(choosePainter(false, { FORCE_COLOR: '1' })).toBe(ansiPainter);
});

test.each([
  ['甲\n乙\n丙', '甲\n丁\n丙', ' 甲|-乙|+丁| 丙'],
  ['', '甲', '-|+甲'],
  ['甲', '甲', ' 甲'],
  ['甲\n乙', '乙', '-甲| 乙'],
])('the difference of %j and %j', (before, after, expected) => {
  expect(
    diffLines(before, after)
      .map(({ sign, text }) => sign + text)
      .join('|'),
  ).toBe(expected);
});
