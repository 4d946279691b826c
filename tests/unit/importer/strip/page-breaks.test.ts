import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../../src/importer/pipeline.ts';
import { findPageBreaks } from '../../../../src/importer/strip/page-breaks.ts';

const HEAD = '麦溪市创建园林城市工作总结';
const PAGES = [
  '2010年以来，麦溪市以创建国家园林城市为目标实施绿化工程，城市的面',
  '貌有了明显的变化，市民出门就能看到绿色，公园也比以前多了几个。',
  '老城区的绿地仍然不足，部分道路的绿化带养护得不到位，要继续努力。',
];

const breaksOf = (text: string) =>
  [...findPageBreaks(text.split('\n').map((words, at) => ({ line: at + 1, text: words })))].sort(
    (a, b) => a - b,
  );

describe('findPageBreaks', () => {
  test.each([
    ['numbers below', `${PAGES[0]}\n- 1 -\n${PAGES[1]}\n- 2 -\n${PAGES[2]}`, [2, 4]],
    [
      'a head above each page, which the first has too',
      `${HEAD}\n${PAGES[0]}\n- 1 -\n${HEAD}\n${PAGES[1]}\n- 2 -`,
      [3, 4, 6],
    ],
    [
      'two numbers, above and below',
      `${HEAD}\n第 1 页 共 2 页\n${PAGES[0]}\n- 1 -\n${HEAD}\n第 2 页 共 2 页\n${PAGES[1]}\n- 2 -`,
      [2, 4, 5, 6, 8],
    ],
    ['a row of pages of a site', `${PAGES[0]}\n第1页\n第2页\n第3页`, []],
    ['numbers that do not count', `${PAGES[0]}\n- 1 -\n${PAGES[1]}\n- 3 -`, []],
  ])('%s', (_, text, lines) => {
    expect(breaksOf(text)).toEqual(lines);
  });
});

test('the number of a page ends no text, and the capture is whole', () => {
  const page = [
    HEAD,
    '第 1 页 共 2 页',
    '',
    PAGES[0],
    '',
    '- 1 -',
    HEAD,
    '第 2 页 共 2 页',
    '',
    PAGES[1],
    PAGES[2],
    '',
    '- 2 -',
  ];
  const { article, text, removed } = importCapture(new TextEncoder().encode(page.join('\n')), {
    fileName: 'a.txt',
    rights: 'full',
  });
  expect(text).toBe(`${PAGES[0]}${PAGES[1]}\n${PAGES[2]}`);
  expect(article?.capture?.complete).toBe(true);
  expect(removed.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'title'],
    [2, 'page-break'],
    [6, 'page-break'],
    [7, 'page-break'],
    [8, 'page-break'],
    [13, 'page-break'],
  ]);
});
