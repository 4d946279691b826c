import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/importer/decode/line.ts';
import { readMetadataLines } from '../../../../src/importer/metadata/read-lines.ts';
import { settleMetadata } from '../../../../src/importer/metadata/settle-metadata.ts';
import { stripLines } from '../../../../src/importer/strip/strip-lines.ts';

const FIRST = '六月一日，云溪区组织三百名志愿者走进背街小巷，清理乱贴乱画，规范车辆停放，受到居民欢迎。';
const SECOND = '区创建办负责人说，今后每个周末都有这样的活动，谁的门前谁来管，谁的楼道谁来扫。';

function strip(...texts: string[]) {
  const lines: Line[] = texts.map((text, index) => ({ line: index + 1, text }));
  return stripLines(lines, {
    readings: readMetadataLines(lines),
    page: { facts: new Map(), blocks: [] },
    titles: [],
    headTitles: [],
  });
}

const reasons = (page: ReturnType<typeof strip>) => page.removed.map(({ line, reason }) => [line, reason]);
const body = (page: ReturnType<typeof strip>) => page.body.map(({ text }) => text);

describe('stripLines', () => {
  test.each([
    '本文网址：http://a.example.cn/1.html',
    '文章链接: https://b.example.cn/2',
    '原文地址：http://a.example.cn/1.html',
  ])('%s ends the text', (address) => {
    const page = strip('云溪区志愿者走进背街小巷', FIRST, SECOND, address);
    expect(body(page)).toEqual([FIRST, SECOND]);
    expect(page.removed.at(-1)).toMatchObject({ line: 4, text: address, reason: 'copyright' });
  });

  test('takes the article out of its page and tells why each line went', () => {
    const page = strip(
      '云溪在线',
      '东港区 | 西湖区 | 南屏县',
      '当前位置：云溪在线 > 要闻',
      '云溪区志愿者走进背街小巷',
      '时间：2015-06-02 来源：云溪日报 作者：孟青 点击：',
      FIRST,
      '',
      SECOND,
      '（责任编辑：白露）',
      '上一篇：南屏县清理河道',
      '相关报道',
      '西湖区开展卫生整治',
      '云溪在线版权所有',
    );
    expect(page.title?.text).toBe('云溪区志愿者走进背街小巷');
    expect(body(page)).toEqual([FIRST, SECOND]);
    expect(reasons(page)).toEqual([
      [1, 'site-bar'],
      [2, 'channel-list'],
      [3, 'breadcrumb'],
      [4, 'title'],
      [5, 'metadata'],
      [9, 'editor'],
      [10, 'previous-next'],
      [11, 'related'],
      [12, 'after-end'],
      [13, 'copyright'],
    ]);
    expect(settleMetadata(page.readings).metadata).toMatchObject({
      published: '2015-06-02',
      source: '云溪日报',
      authors: [{ name: '孟青', role: 'author' }],
      editors: ['白露'],
    });
  });

  test('keeps one of two leads, also when the first is cut short or a summary', () => {
    const cut = FIRST.slice(0, 30);
    expect(body(strip('题目在此', cut, FIRST, SECOND))).toEqual([FIRST, SECOND]);
    expect(body(strip('题目在此', `摘要：${cut} ...`, FIRST, SECOND))).toEqual([FIRST, SECOND]);
    expect(reasons(strip('题目在此', FIRST, FIRST, SECOND))).toEqual([
      [1, 'title'],
      [2, 'duplicate-lead'],
    ]);
  });

  test('keeps a summary that says something of its own', () => {
    const own = '摘要：本文记录了一个老工业区用两年时间改造棚户区、修建游园的经过和其中的争论。';
    expect(body(strip('题目在此', own, FIRST, SECOND))).toEqual([own, FIRST, SECOND]);
  });

  test('bare phrases below the text are captions, closing words are text', () => {
    const page = strip('题目在此', FIRST, SECOND, '志愿者清洗栏杆', '图为：居民领取垃圾袋', '鲜花', '握手');
    expect(page.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'caption', 'caption']);
    const notice = strip('关于整治的通知', FIRST, '特此通知', '云溪区人民政府办公室', '2015年6月2日');
    expect(notice.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('an outline above the title goes, numbered lines of the text stay', () => {
    const page = strip(
      '目录/提纲：……',
      '一、提高认识',
      '（一）抓学习',
      '……',
      '在动员会上的讲话',
      '同志们：',
      FIRST,
      '一、提高认识',
      SECOND,
    );
    expect(page.title?.text).toBe('在动员会上的讲话');
    expect(body(page)).toEqual(['同志们：', FIRST, '一、提高认识', SECOND]);
    expect(reasons(page).filter(([, reason]) => reason === 'outline')).toHaveLength(4);
  });

  test('a heading that looks like furniture stays inside the text', () => {
    expect(body(strip('题目在此', FIRST, '时间：2015年6月', SECOND))).toContain('时间：2015年6月');
  });

  test('text below a false end mark is kept, and the mark as a heading in it', () => {
    const page = strip(
      '题目在此',
      FIRST,
      '相关链接',
      FIRST.replace('六', '七'),
      SECOND,
      SECOND.replace('说', '讲'),
    );
    expect(page.body).toHaveLength(5);
  });

  test('the order of the lines is kept and no line is lost', () => {
    const texts = [
      '云溪在线',
      '题目在此',
      FIRST,
      '图为：现场',
      SECOND,
      '打印本页',
      '国产精品|亚洲欧美|一区二区',
    ];
    const page = strip(...texts);
    const seen = [...page.body.map(({ line }) => line), ...page.removed.map(({ line }) => line)].sort(
      (a, b) => a - b,
    );
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('nothing but furniture gives no body', () => {
    const page = strip('首页 新闻 视频', '友情链接', '版权所有');
    expect(page.body).toEqual([]);
    expect(page.removed).toHaveLength(3);
  });
});
