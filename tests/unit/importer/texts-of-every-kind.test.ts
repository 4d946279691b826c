import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { PARAGRAPHS, page } from './page-case.ts';

const read = (source: string, fileName: string) =>
  importCapture(new TextEncoder().encode(source), { fileName, rights: 'full' }).text.split('\n');

const section = (...lines: readonly string[]) =>
  `<section>${lines.map((line) => `<p>${line}</p>`).join('')}</section>`;

describe('a text in blocks of its own', () => {
  test('keeps those that hold no sentence', () => {
    const parts = [
      [PARAGRAPHS[0], '请街坊们一起来做。'],
      ['01', '走路', '不闯红灯', '不抢绿灯'],
      ['02', '居家', '楼道不堆物', '阳台不挂物'],
      ['让我们一起，把家门口收拾好！'],
    ] as const;
    const body = `<div id="js_content">${section('点击上方蓝字关注我们')}${parts.map((part) => section(...part)).join('')}${section('编辑：小满')}${section('往期推荐', '<a href="#">河堤步道开放</a>')}</div>`;
    expect(read(page({ body }), 'a.html')).toEqual(parts.flat());
  });

  test('keeps the entries of a report with the time above each', () => {
    const entries = ['主持人请各街道落座。', '市长念完问题清单，点了七个街道的名。', '散会。'];
    const body = entries
      .map((words, at) => `<div class="item"><span>0${7 + at}:30</span><p>${words}</p></div>`)
      .join('');
    const text = read(page({ body: `<div class="live">${body}</div>` }), 'a.html');
    expect(text).toEqual(expect.arrayContaining(entries));
    expect(text).toContain('08:30');
  });

  test('keeps sections that stand beside one another below the title', () => {
    const parts = [
      ['老站台停运十年，长满了草。', '去年，它成了街坊的晨练场。'],
      ['一群人的坚持', '退休职工老单每天来扫站台，一扫就是九年，从没要过工钱。'],
      ['一座城的记忆', '站牌没有拆，只擦了擦。'],
    ] as const;
    const source = `<html><head><title>老站台，新风景</title></head><body><h1>麦溪晚报</h1><h1>老站台，新风景</h1><p>记者 白杨 2019-06-04</p>${parts.map((part) => section(...part)).join('')}<section class="comments"><p>支持老单！</p><p>站牌留得好。</p></section></body></html>`;
    expect(read(source, 'a.html')).toEqual(parts.flat());
  });

  test('keeps a paragraph of two lines and one with a button behind it', () => {
    const body = `<p>${PARAGRAPHS[0]}</p><p>分管副市长每周到现场办公，<br>十月底以前全部完工。</p><p>大家都说好。<br><a href="#">返回首页，查看更多</a></p>`;
    expect(read(page({ body }), 'a.html')).toEqual([
      PARAGRAPHS[0],
      '分管副市长每周到现场办公，十月底以前全部完工。',
      '大家都说好。',
    ]);
  });

  test('does not take comments in', () => {
    const comment = (who: string, words: string) =>
      `<div class="c"><a href="#">${who}</a><p>${words}</p><span>回复 赞(3)</span></div>`;
    const body = `<div class="text"><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>${comment('甲', '路口的灯什么时候亮起来，大家都在等。')}${comment('乙', '我们院子也想改，找谁报名。')}</div>`;
    expect(read(page({ body }), 'a.html')).toEqual(PARAGRAPHS.slice(0, 2));
  });
});

describe('a table of data', () => {
  const row = (...cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`;
  const table = `<table>${row('名次', '单位', '得分')}${row('1', '北关街道', '96.5')}${row('2', '西苑街道', '95')}</table>`;

  test.each([
    ['at the end', `<p>${PARAGRAPHS[0]}</p>${table}`, [PARAGRAPHS[0]], []],
    [
      'amid the text',
      `<p>${PARAGRAPHS[0]}</p>${table}<p>${PARAGRAPHS[1]}</p>`,
      [PARAGRAPHS[0]],
      [PARAGRAPHS[1]],
    ],
  ])('%s keeps its numbers, a row on a line', (_, body, before, after) => {
    expect(read(page({ body }), 'a.html')).toEqual([
      ...before,
      '名次　单位　得分',
      '1　北关街道　96.5',
      '2　西苑街道　95',
      ...after,
    ]);
  });

  test('is none that is there for the layout', () => {
    const body = `<table><tr><td><p>${PARAGRAPHS[0]}</p></td><td><p>${PARAGRAPHS[1]}</p></td></tr></table>`;
    expect(read(page({ body }), 'a.html')).toEqual(PARAGRAPHS.slice(0, 2));
  });
});

describe('a text of short lines', () => {
  const head = ['麦溪市征集文明口号', '时间：2019-06-04 来源：麦溪日报', ''];

  test('is kept whole to its signature, address and telephone and all', () => {
    const notice = [
      '现向市民征集口号，有关事项如下：',
      '一、时间',
      '2019年6月5日至6月30日',
      '二、要求',
      '1.不超过十二个字。',
      '三、投稿方式',
      '地址：麦溪市文明办（邮编：000000）',
      '投稿邮箱：kh@mx.example',
      '联系人：路女士　电话：0999-1234567',
      '四、奖励',
      '入选的每条奖励一百元。',
      '麦溪市文明办',
      '2019年6月4日',
    ];
    expect(read([...head, ...notice, '打印本页 关闭窗口'].join('\n'), 'a.txt')).toEqual(notice);
  });

  test('ends above the address and telephone of the site', () => {
    const text = [...PARAGRAPHS, '', '新闻热线：0999-7654321', '地址：麦溪日报社', '记者站招聘编辑。'];
    expect(read([...head, ...text].join('\n'), 'a.txt')).toEqual([...PARAGRAPHS]);
  });

  test('keeps numbers that stand above its paragraphs', () => {
    const text = ['【287】', '改造院落287个。', '98.2%', '满意的人占到98.2%。', '365', '天天有人值守。'];
    expect(
      read(page({ body: [PARAGRAPHS[0], ...text].map((one) => `<p>${one}</p>`).join('') }), 'a.html'),
    ).toEqual([PARAGRAPHS[0], ...text]);
  });

  test('keeps the lines of a verse apart', () => {
    const verse = ['见垃圾，弯个腰，', '遇红灯，停一停。', '邻里间，要和气，', '公交上，让个位。'];
    expect(read([...head, ...verse].join('\n'), 'a.txt')).toEqual(verse);
  });

  test('keeps the days of its points, be it without one long sentence', () => {
    const points = [
      '一、时间',
      '2019年6月5日至6月30日',
      '二、地点',
      '麦溪广场',
      '三、办法',
      '先登记，后参加，一家一票，票数当场公布。',
    ];
    expect(read([...head, ...points].join('\n'), 'a.txt')).toEqual(points);
  });

  test('of headings and steps is found on a page', () => {
    const text = [
      '一、谁能参评',
      '开店一年以上的商户',
      '二、怎么报名',
      '步骤一：扫描店门口的二维码',
      '步骤二：填表',
    ];
    expect(read(page({ body: text.map((one) => `<p>${one}</p>`).join('') }), 'a.html')).toEqual(text);
  });

  test('beside pictures with a counter each is no list of comments', () => {
    const captions = [
      '春：两岸的花开了，人们在步道上拍照。',
      '夏：孩子们在水边捞小鱼。',
      '秋：志愿者捞起落叶。',
    ];
    const body = captions
      .map((words, at) => `<div class="item"><p>${words}</p><span>${at + 1}/3</span></div>`)
      .join('');
    expect(read(page({ body }), 'a.html')).toEqual(captions);
  });
});
