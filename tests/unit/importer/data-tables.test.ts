import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { numberBody } from '../../../src/mdx/number-body.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { joinBlocks, readBody } from '../../../src/mdx/read-body.ts';
import { renderBody } from '../../../src/mdx/render-body.ts';

const BEFORE = '麦溪市公布本季度文明创建测评的结果，各街道的成绩比上一季度都有提高，市文明办作了通报。';
const AFTER = '市文明办要求，排在末位的街道要找准差距，落实整改措施，下一季度的测评仍由第三方进行。';

/** The import of an article with a table between two paragraphs, and what an archive reads of its file. */
function importTable(table: string) {
  const html = `<html><head><title>麦溪市通报测评结果</title></head><body><h1>麦溪市通报测评结果</h1><p>2019-06-04 来源：麦溪日报</p><div class="content"><p>${BEFORE}</p>${table}<p>${AFTER}</p></div></body></html>`;
  const { mdx, text, events } = importCapture(new TextEncoder().encode(html), {
    fileName: 'a.html',
    rights: 'full',
  });
  const { root, issues } = parseMdx({ file: 'a.mdx', source: mdx });
  if (!root) throw new Error(mdx);
  const numbered = numberBody(root);
  const body = readBody(numbered);
  expect(issues).toEqual([]);
  expect(joinBlocks(body.blocks)).toBe(text);
  expect(body.events.map(({ quote }) => quote)).toEqual(events.map(({ quote }) => quote));
  const rows = mdx.split('\n').filter((line) => line.startsWith('|'));
  return { rows, text: text.split('\n').slice(1, -1), html: renderBody(numbered), events, mdx };
}

const tr = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('a table of data becomes a table', () => {
  test.each([
    [
      'with a head that the page marks',
      '<table><thead><tr><th>街道</th><th>等次</th></tr></thead><tbody><tr><td>北关</td><td>甲</td></tr><tr><td>西苑</td><td>乙</td></tr></tbody></table>',
      ['| 街道 | 等次 |', '| - | - |', '| 北关 | 甲 |', '| 西苑 | 乙 |'],
      ['街道　等次', '北关　甲', '西苑　乙'],
    ],
    [
      'with words above figures',
      `<table>${tr('街道', '得分')}${tr('北关', '96.5')}${tr('西苑', '95分')}</table>`,
      ['| 街道 | 得分 |', '| - | - |', '| 北关 | 96.5 |', '| 西苑 | 95分 |'],
      ['街道　得分', '北关　96.5', '西苑　95分'],
    ],
    [
      'without a head',
      `<table>${tr('北关', '甲等')}${tr('西苑', '乙等')}</table>`,
      ['| | |', '| - | - |', '| 北关 | 甲等 |', '| 西苑 | 乙等 |'],
      ['北关　甲等', '西苑　乙等'],
    ],
    [
      'with empty cells, and bars in cells',
      `<table>${tr('名次', '街道', '加分')}${tr('1', '北关|西苑', '')}${tr('2', '', '0.5')}${tr('3', '柳林', '0.1')}</table>`,
      [
        '| 名次 | 街道 | 加分 |',
        '| - | - | - |',
        '| 1 | 北关\\|西苑 | |',
        '| 2 | | 0.5 |',
        '| 3 | 柳林 | 0.1 |',
      ],
      ['名次　街道　加分', '1　北关|西苑', '2　0.5', '3　柳林　0.1'],
    ],
    [
      'with cells over several rows, and a group named across the columns',
      `<table>${tr('片区', '街道', '得分')}<tr><td rowspan="2">城北</td><td>北关</td><td>96</td></tr>${tr('西苑', '95')}<tr><td colspan="3">开发区</td></tr>${tr('城南', '柳林', '94')}</table>`,
      [
        '| 片区 | 街道 | 得分 |',
        '| - | - | - |',
        '| 城北 | 北关 | 96 |',
        '| | 西苑 | 95 |',
        '| 开发区 | | |',
        '| 城南 | 柳林 | 94 |',
      ],
      ['片区　街道　得分', '城北　北关　96', '西苑　95', '开发区', '城南　柳林　94'],
    ],
    [
      'with its name in its first row',
      `<table><tr><td colspan="2">第二季度成绩</td></tr>${tr('街道', '得分')}${tr('北关', '96')}</table>`,
      ['| 街道 | 得分 |', '| - | - |', '| 北关 | 96 |'],
      ['第二季度成绩', '街道　得分', '北关　96'],
    ],
  ])('%s', (_, table, rows, text) => {
    const imported = importTable(table);
    expect(imported.rows).toEqual(rows);
    expect(imported.text).toEqual(text);
  });

  test('and is shown in a box that scrolls, without the head that it has not', () => {
    const { html } = importTable(`<table>${tr('北关', '甲等')}${tr('西苑', '乙等')}</table>`);
    expect(html).toContain(
      '<div class="scroll" tabindex="0" role="group" aria-label="第2段：表格"><table id="p2">',
    );
    expect(html).not.toContain('<thead>');
  });

  test('whose events are marked within their cells', () => {
    const { rows, events } = importTable(
      `<table>${tr('时间', '安排')}${tr('2019年7月1日', '召开全市动员大会')}${tr('2019年8月5日', '接受省级实地测评')}</table>`,
    );
    expect(rows).toHaveLength(4);
    expect(events.map(({ date, quote }) => [date, quote]).slice(1, 3)).toEqual([
      ['2019-07-01', '召开全市动员大会'],
      ['2019-08-05', '接受省级实地测评'],
    ]);
  });
});

test('days without a year in the cells of a schedule are no stamps of comments', () => {
  const { rows } = importTable(
    `<table>${tr('环节', '时间', '工作', '单位')}<tr><td rowspan="2">动员</td><td>6月10日</td><td>召开大会</td><td>市文明办</td></tr>${tr('6月20日', '分解任务', '督查室')}${tr('攻坚', '7月至8月', '集中整治', '各街道')}</table>`,
  );
  expect(rows.map((row) => row.replace(/<.*?>/g, ''))).toEqual([
    '| 环节 | 时间 | 工作 | 单位 |',
    '| - | - | - | - |',
    '| 动员 | 6月10日 | 召开大会 | 市文明办 |',
    '| | 6月20日 | 分解任务 | 督查室 |',
    '| 攻坚 | 7月至8月 | 集中整治 | 各街道 |',
  ]);
});

test('days below one another in a list of links are those of other articles', () => {
  const link = (title: string, day: string) => tr(`<a href="/1.html">${title}</a>`, day);
  const { mdx } = importTable(
    `</div><table>${link('麦溪市部署秋季清扫', '2019-05-01')}${link('麦溪市表彰先进街道', '2019-05-03')}</table><div>`,
  );
  expect(mdx).not.toContain('2019-05-03');
});

test.each([
  [
    'a list of links within the text',
    tr('<a href="/1.html">要闻</a>', '05-01') + tr('<a href="/2.html">视频</a>', '05-03'),
    '05-03',
  ],
  ['the stamps of posts', tr('湖边人', '2019-05-01 20:15') + tr('阿明', '2019-05-03 21:02'), '21:02'],
])('%s are no table of data', (_, rows, day) => {
  expect(importTable(`<table>${rows}</table>`).mdx).not.toContain(day);
});

test('a table for the layout stays text', () => {
  const { rows, text } = importTable(`<table>${tr(AFTER.slice(0, 20) + BEFORE, BEFORE.slice(3))}</table>`);
  expect(rows).toEqual([]);
  expect(text).toEqual([AFTER.slice(0, 20) + BEFORE, BEFORE.slice(3)]);
});
