import { expect, test } from 'vitest';
import { importCapture } from '../../../../src/importer/pipeline.ts';
import { findDoubts } from '../../../../src/importer/report/find-doubts.ts';

test('every kind of doubt is told with its line, in order', () => {
  const doubts = findDoubts({
    blocks: [
      {
        line: 7,
        kind: 'paragraph',
        text: '离检查只有十天，各单位要□查。',
        marks: [
          { start: 0, end: 7, name: 'Event', attributes: { basis: 'inferred', date: '2016-12-17~' } },
          { start: 12, end: 13, name: 'Unclear', attributes: {} },
        ],
      },
    ],
    repairs: [
      {
        line: 5,
        from: '?h四',
        to: '。縣四',
        kind: 'mirror-run',
        certain: false,
        candidates: ['。縣四', '保縣四'],
      },
      { line: 6, from: ',', to: '，', kind: 'punctuation', certain: true },
    ],
    removed: [
      {
        line: 9,
        text: `${'有人在评论里说，门口的路灯还是不亮，晚上走路要小心。'.repeat(2)}`,
        reason: 'after-end',
      },
      { line: 10, text: '短短一句。', reason: 'after-end' },
    ],
  });
  expect(doubts.map(({ line, kind, also }) => [line, kind, also])).toEqual([
    [5, 'reading', '保縣四'],
    [7, 'inferred', '2016-12-17~'],
    [7, 'unclear', undefined],
    [9, 'dropped', undefined],
  ]);
});

test('a page with comments names three of them and counts the others', () => {
  const text =
    '有人在评论里说，门口的路灯还是不亮，晚上走路要小心，希望早一点修好，不要再拖，谢谢大家关心这件事情。';
  const removed = Array.from({ length: 8 }, (_, at) => ({ line: at + 1, text, reason: 'after-end' }));
  const doubts = findDoubts({ blocks: [], repairs: [], removed });
  expect(doubts).toHaveLength(3);
  expect(doubts.at(-1)?.also).toBe('5');
});

test('an import carries its doubts', () => {
  const page =
    '推进会纪实\n时间：2016-12-09 来源：某报\n市里召开推进会，离复查只有10天左右，各单位要把背街小巷和农贸市场作为重点，天天查、天天改。\n';
  const { doubts } = importCapture(new TextEncoder().encode(page), { fileName: 'a.txt', rights: 'full' });
  expect(doubts).toMatchObject([{ line: 3, kind: 'inferred' }]);
});
