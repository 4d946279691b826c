import { describe, expect, test } from 'vitest';
import { importCapture } from '../../../src/importer/pipeline.ts';
import { type Case, lines as captured, check, PARAGRAPHS, page, TITLE } from './page-case.ts';

const read = (source: string, fileName = 'a.txt') =>
  importCapture(new TextEncoder().encode(source), { fileName, rights: 'full' });
const textOf = (source: string, fileName = 'a.txt') => read(source, fileName).text.split('\n');
const HEAD = [TITLE, '时间：2019-06-04 09:15 来源：麦溪日报', ''];
const lines = (...rest: readonly string[]) => [...HEAD, ...rest].join('\n');

describe('a text that its page holds twice', () => {
  test('stands once, with a reason for the other copy', () => {
    const { text, removed } = read(lines(...PARAGRAPHS, '', ...HEAD, ...PARAGRAPHS));
    expect(text.split('\n')).toEqual([...PARAGRAPHS]);
    expect(removed.filter(({ reason }) => reason === 'second-copy')).toHaveLength(PARAGRAPHS.length + 2);
  });

  test('is none that comes back to its first line', () => {
    const song = [
      '麦溪的水啊清又清，流过老街流过桥头亭。',
      '东家的灯啊亮晶晶，照着晚归的人影。',
      '麦溪的水啊清又清，流过老街流过桥头亭。',
      '西家的门啊不上锁，邻里和和气气。',
      '麦溪的水啊清又清，流过老街流过桥头亭。',
    ];
    expect(textOf(lines(...song))).toEqual(song);
  });
});

describe('the pages of a printed document', () => {
  test('part no sentence, and their numbers and heads are no text', () => {
    const [first = '', second = '', third = ''] = PARAGRAPHS;
    const { text, removed } = read(
      lines(
        first.slice(0, 36),
        '',
        '— 1 —',
        '麦溪办〔2019〕9号',
        '',
        first.slice(36),
        second,
        '— 2 —',
        '麦溪办〔2019〕9号',
        third,
      ),
    );
    expect(text.split('\n')).toEqual([...PARAGRAPHS]);
    expect(removed.filter(({ reason }) => reason === 'page-break').map((one) => one.text)).toEqual([
      '— 1 —',
      '麦溪办〔2019〕9号',
      '— 2 —',
      '麦溪办〔2019〕9号',
    ]);
  });

  test('are none where numbers do not follow one another', () => {
    expect(textOf(lines(PARAGRAPHS[0], '第1页', PARAGRAPHS[1], '第1页', PARAGRAPHS[2]))).toContain('第1页');
  });
});

describe('a post of a forum', () => {
  test.each([
    ['floors', '2楼 作者：小石头 回复日期：2019-06-05 21:30:00'],
    ['floors alone', '2楼'],
    ['a head for each reply', '作者：荷塘 回复日期：2019-06-05 08:00:00'],
    ['comments of a blog', '荷塘说道： 2019年6月5日 上午9:02'],
    ['a count', `《${TITLE}》有2个想法`],
  ])('ends above the replies: %s', (_, mark) => {
    const replies = [
      '写得真好，我家就住在那条街上，变化看得见。',
      '支持！',
      '希望一直保持下去，别只管检查那几天。',
    ];
    const { text, article } = read(lines(...PARAGRAPHS, mark, ...replies));
    expect(text.split('\n')).toEqual([...PARAGRAPHS]);
    expect(article?.published).toBe('2019-06-04');
  });
});

describe('what is set in a text', () => {
  test.each([
    '广告',
    '广告－请继续往下阅读',
    '★快加入麦溪报LINE好友，新闻不漏接',
    '热点推荐：看房直通车',
    '听新闻 00:00 / 03:12 倍速 1.0x',
    '内容由AI生成，仅供参考',
  ])('goes: %s', (words) => {
    expect(textOf(lines(PARAGRAPHS[0], words, PARAGRAPHS[1], PARAGRAPHS[2]))).toEqual([...PARAGRAPHS]);
  });

  test('goes for the name of its block', () => {
    const body = `<div class="text"><p>${PARAGRAPHS[0]}</p><div class="adbox"><p>本地装修，零元设计，名额有限。</p></div><p>${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p><div class="sig"><p>本社区招版主，有意者请联系管理员报名参加。</p></div></div>`;
    expect(textOf(page({ body }), 'a.html')).toEqual([...PARAGRAPHS]);
  });
});

const WRITTEN_ELSEWHERE: readonly Case[] = [
  ...['访客 于 2019/6/5 10:22:11 回复', '网友于2019年6月5日 10:22发表', '小石头 于 2019-06-05 评论：'].map(
    (head): Case => ({
      name: `a comment below ${head}`,
      page: captured(...PARAGRAPHS, head, '说得好，希望真的能落实，别又是一阵风，老百姓都看着呢。'),
      file: 'page.txt',
      lacks: ['老百姓', head],
    }),
  ),
  {
    name: 'the summary of a program behind its label',
    page: captured('AI摘要：麦溪市开会，商定三件事先办，并向居民征集巷道图。', ...PARAGRAPHS),
    file: 'page.txt',
    lacks: ['征集巷道图'],
  },
  {
    name: 'the summary of a program between its label and its disclaimer',
    page: captured(
      '智能速览',
      '麦溪市开会，商定三件事先办，并向居民征集巷道图。',
      '以上内容由AI生成',
      ...PARAGRAPHS,
    ),
    file: 'page.txt',
    lacks: ['征集巷道图'],
  },
  {
    name: 'a label of a summary without a disclaimer ends nothing',
    page: captured('AI摘要', ...PARAGRAPHS),
    file: 'page.txt',
    holds: PARAGRAPHS,
  },
];

test.each(WRITTEN_ELSEWHERE)('$name', check);

describe('the lines of a text', () => {
  test('in an element that keeps them are lines', () => {
    const body = `<pre>\n    ${PARAGRAPHS[0]}\n    一、先修路灯\n    二、再修水沟\n${PARAGRAPHS[1]}</pre>`;
    expect(textOf(page({ body }), 'a.html')).toEqual([
      PARAGRAPHS[0],
      '一、先修路灯',
      '二、再修水沟',
      PARAGRAPHS[1],
    ]);
  });

  test('with several names of one kind are no row of buttons', () => {
    const names = ['柳子社区　愚溪社区　香零山社区', '丁一梅家庭　石磊家庭　何小满家庭'];
    expect(textOf(lines(PARAGRAPHS[0], ...names))).toEqual([PARAGRAPHS[0], ...names]);
    expect(textOf(lines(PARAGRAPHS[0], '脱水模式　给他打赏　只看楼主'))).toEqual([PARAGRAPHS[0]]);
  });
});

test('a title that asks, above its source and day, is no text', () => {
  const title = '麦溪迎来复审，这些细节你发现了吗？';
  const { article, text } = read([title, '2019-06-04 09:15 来源：麦溪日报', ...PARAGRAPHS].join('\n'));
  expect(article).toMatchObject({ title, published: '2019-06-04' });
  expect(text.split('\n')).toEqual([...PARAGRAPHS]);
});
