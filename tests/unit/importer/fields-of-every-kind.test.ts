import { describe, test } from 'vitest';
import { BODY, type Case, check, lines, overseas, PARAGRAPHS, page, TITLE } from './page-case.ts';

const info = (line: string) => page({ info: `<div class="info">${line}</div>` });
const DAY = { published: '2019-06-04', time: '09:15' };

const DATES: readonly Case[] = [
  { name: 'in Han figures', page: info('二〇一九年六月四日'), published: '2019-06-04' },
  ...[
    'http://www.mx.example/a/1.html　2019年06月04日09:15　麦溪新闻网',
    '麦溪新闻网( 2019-06-04 09:15 )',
    '发表于2019-06-04 09:15| 812次阅读| 来源麦溪日报| 0 条评论| 作者白禾',
    '发布日期： 2019-06-04 09:15　浏览次数： 33',
    '2019/6/4 9:15:20　麦溪日报',
    '麦溪日报 · 2019.06.04 09:15',
    '[ 来源：麦溪日报 ] [ 日期：2019-06-04 09:15:20 ] [ 阅读：33 ]',
  ].map((line): Case => ({ name: line, page: info(line), ...DAY })),
  ...[
    '<meta property="article:published_time" content="2019-06-04T09:15:00+08:00">',
    '<meta name="apub:time" content="2019-6-4 09:15:00">',
    '<meta property="og:time" content="2019-06-04 09:15">',
    '<meta name="DC.date" content="2019-06-04 09:15">',
    '<meta itemprop="datePublished" content="2019-06-04 09:15">',
    '<meta name="PubDate" content="2019-06-04 09:15">',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2019-06-04T01:15:00Z"}</script>',
    '<script>var nickname = "文明麦溪"; var ct = "1559610900";</script>',
  ].map(
    (head): Case => ({
      name: head,
      page: page({
        head,
        info: '',
        below:
          '<div class="side"><ul><li><a href="#">河边夜市</a> 2018-11-30</li><li><a href="#">老街公厕</a> 2018-12-02</li></ul></div>',
      }),
      ...DAY,
    }),
  ),
  ...['建立時間：2019-06-04 09:15', '發稿時間：2019/06/04 09:15'].map((line) =>
    overseas(line, { info: `<div>${line}</div>` }, DAY),
  ),
  ...[
    '<div><div>网友白禾 2020-01-02 09:00</div><div>说得好</div><div>网友沈雨 2020-01-03 10:00</div></div>',
    '<ul><li><a href="#">河边夜市重新开张</a> <span>2020-01-02</span></li></ul>',
    '<div>麦溪网 2005年3月5日开通 电话12345</div>',
  ].map(
    (below): Case => ({
      name: `not the day beside other words below: ${below}`,
      page: page({ info: '<div>来源：麦溪日报</div>', below }),
      published: null,
    }),
  ),
  ...['<p>麦溪市城市管理局 2019年6月4日</p>', '<p>（原载《麦溪日报》2019年6月4日第3版）</p>'].map(
    (signed): Case => ({
      name: `the day beside who signs below: ${signed}`,
      page: page({ info: '', body: `${BODY}${signed}` }),
      published: '2019-06-04',
    }),
  ),
  {
    name: 'not the time of a meeting in its minutes',
    page: page({ info: '', body: `<p>时间：2019年6月3日上午9时</p><p>地点：麦溪会堂</p>${BODY}` }),
    published: null,
  },
  {
    name: 'beside the title it had elsewhere',
    page: info('2019-06-04 09:15 来源：麦溪日报　原标题：麦溪迎检'),
    source: '麦溪日报',
    ...DAY,
  },
  { name: 'parted by strokes', page: info('麦溪日报/2019年/6月/4日/第003版'), published: '2019-06-04' },
  {
    name: 'not the day of the visit in the masthead',
    page: page({ above: '<div class="top">今天是 2024年2月9日 星期五</div>' }),
    ...DAY,
  },
  {
    name: 'not a day of the references below',
    page: page({
      info: '<div>来源：麦溪日报</div>',
      body: `${BODY}<p>[1] 街道图志．麦溪新闻网[引用日期2014-05-19]</p>`,
    }),
    published: null,
  },
];

const SOURCES: readonly Case[] = [
  [
    'a button to follow, before the day',
    '来源： <a href="#">麦溪日报</a> <a href="#">关注</a> 2019.06.04 09:15',
  ],
  ['an official account', '麦溪日报官方账号<br>2019-06-04 09:15'],
  ['a button behind it', '2019-06-04 09:15　来源：麦溪日报　<a href="#">举报</a>'],
  ['the date behind it', '来源：麦溪日报　2019-06-04 09:15'],
  ['a column behind it', '来源：麦溪日报　城市版　2019-06-04 09:15'],
  ['来源于', '来源于：麦溪日报　2019-06-04 09:15'],
  ['a bar', '2019-06-04 09:15 | 来源| 麦溪日报'],
  ['an address behind it', '来源：麦溪日报(麦溪)　2019-06-04 09:15'],
].map(([name = '', line = '']): Case => ({ name, page: info(line), source: '麦溪日报', ...DAY }));

const SITES: readonly Case[] = [
  {
    name: 'the full name rather than the short',
    page: page({
      head: '<meta name="application-name" content="MXB">',
      pageTitle: `${TITLE} - MXB中文网 - 两岸城事`,
    }),
    site: 'MXB中文网',
  },
  { name: 'no number of a gazette', page: page({ pageTitle: `${TITLE}__2007年第23号麦溪公报` }), site: null },
  {
    name: 'no link of the menu',
    page: page({
      above: '<ul><li><a href="#">移动互联网</a></li><li><a href="#">车联网</a></li></ul>',
      pageTitle: TITLE,
    }),
    siteNot: '移动互联网',
  },
  {
    name: 'no button',
    page: page({ pageTitle: TITLE, below: '<div><a href="#">关注某某在线</a></div>' }),
    site: null,
  },
  { name: 'no keyword behind the title', page: page({ pageTitle: `${TITLE}_街道_路灯_前往` }), site: null },
  {
    name: 'the medium before a column',
    page: page({ pageTitle: `${TITLE} - 麦溪在线 - 城市动态` }),
    site: '麦溪在线',
  },
  overseas(
    'a paper of two characters',
    { pageTitle: '里長上街看環境 居民遞上巷道圖 -- 溪報 / 焦點' },
    { site: '溪報' },
  ),
  {
    name: 'what the head calls it',
    page: page({ head: '<meta property="og:site_name" content="麦溪发布">', pageTitle: TITLE }),
    site: '麦溪发布',
  },
];

const PEOPLE: readonly Case[] = [
  {
    name: 'words and pictures',
    page: info('2019-06-04</div><div>文/白禾 图/沈雨禾'),
    authors: ['白禾', '沈雨禾'],
  },
  { name: 'with a camera', page: info('2019-06-04</div><div>记者白禾 摄影报道'), authors: ['白禾'] },
  {
    name: 'an office and who works there',
    page: info('2019-06-04 作者：麦溪市融媒体中心 白禾'),
    authors: ['白禾'],
  },
  {
    name: 'bars for colons',
    page: page({ body: `${BODY}<p>来源 | 麦溪发布</p><p>编辑 | 白禾</p>` }),
    editors: ['白禾'],
    lacks: ['编辑'],
  },
  {
    name: 'three checks',
    page: page({ body: `${BODY}<p>一审：白禾 二审：沈雨 三审：林路</p>` }),
    lacks: ['一审'],
  },
  {
    name: 'signed below',
    page: page({ body: `${BODY}<p>（白禾 沈雨禾）</p>` }),
    authors: ['白禾', '沈雨禾'],
  },
  {
    name: 'an account in the head is no author',
    page: page({ head: '<meta name="author" content="麦溪新闻网">' }),
    authors: [],
  },
  {
    name: 'the editor in the head is no author',
    page: page({ head: '<meta name="author" content="白禾">', body: `${BODY}<p>责任编辑：白禾</p>` }),
    authors: [],
    editors: ['白禾'],
  },
  {
    name: 'a placeholder is no author',
    page: info('2019-06-04 09:15 来源：麦溪日报 作者：网络整理'),
    authors: [],
  },
  { name: 'a heading is no byline', page: page({ body: `${BODY}<p>作者简介</p>` }), authors: [] },
  { name: 'other posts are no byline', page: page({ below: '<div><h3>相关博文</h3></div>' }), authors: [] },
  {
    name: 'a link is no byline',
    page: page({ below: '<ul><li><a href="#">记者节</a></li></ul>' }),
    authors: [],
  },
  {
    name: 'a name right before the date',
    page: info('沈雨禾 2019-06-04 09:15 0人参与评论'),
    authors: ['沈雨禾'],
  },
  { name: 'a town before the date is nobody', page: info('张家口 2019-06-04 09:15'), authors: [] },
  {
    name: 'staff codes and buttons',
    page: page({ body: `${BODY}<p>责任编辑：白禾_N4321</p><p><a href="#">我要纠错</a></p>` }),
    editors: ['白禾'],
  },
  {
    name: 'a correction button before the editor',
    page: page({ body: `${BODY}<p><a href="#">[纠错]</a> 责任编辑： 白禾</p>` }),
    editors: ['白禾'],
  },
  {
    name: 'source, author and editor in one line below many links',
    page: page({
      body: `${BODY}<ul>${Array.from({ length: 14 }, (_, at) => `<li><a href="#">老街第${at}条巷子的灯亮了</a></li>`).join('')}</ul><p>本文来源：麦溪日报 作者：沈雨禾 责任编辑：白禾_N4321</p>`,
      info: '<div>2019-06-04 09:15</div>',
    }),
    source: '麦溪日报',
    authors: ['沈雨禾'],
    editors: ['白禾'],
  },
  overseas(
    'reporter, place',
    { info: '<div>2019-06-04 09:15</div><div>記者林一禾／台北報導</div>' },
    { authors: ['林一禾'] },
  ),
  overseas('reporter in brackets', { lead: '〔記者林一禾／台北報導〕' }, { authors: ['林一禾'] }),
  overseas('agency and reporter', { lead: '（中央社記者林一禾台北4日電）' }, { authors: ['林一禾'] }),
];

const MENU = '<div>新闻 时政 民生 图片 视频 专题</div>';
const TITLES: readonly Case[] = [
  {
    name: 'not what stands below a title that ends as sites do',
    page: page({
      pageTitle: '织密监督一张网',
      heading: '<h1>织密监督一张网</h1><h2>居民画出长长的巷道图</h2>',
    }),
    title: '织密监督一张网',
  },
  {
    name: 'below the name of the site, which alone the head tells',
    page: page({ pageTitle: '麦溪新闻网', heading: `<h1>麦溪新闻网</h1><h2>${TITLE}</h2>` }),
    title: TITLE,
  },
  {
    name: 'behind its label',
    page: lines(...PARAGRAPHS).replace(TITLE, `标题：${TITLE}`),
    file: 'page.txt',
    title: TITLE,
  },
  { name: 'below a row of the menu', page: page({ above: MENU, heading: `<div>${TITLE}</div>` }) },
  {
    name: 'below other headlines',
    page: page({
      above: '<div><a href="#">老街夜市重新开张迎客</a></div><div>河边步道本周完工</div>',
      heading: `<div>${TITLE}</div>`,
    }),
  },
  {
    name: 'with a bar in it',
    page: page({
      heading: '<h1>记录|麦溪市部署文明城市迎检准备</h1>',
      pageTitle: '记录|麦溪市部署文明城市迎检准备_麦溪新闻网',
    }),
    title: '记录|麦溪市部署文明城市迎检准备',
  },
  {
    name: 'set in three lines',
    page: page({
      heading: '<div>中共麦溪市委宣传部</div><div>关于做好文明城市</div><div>迎检准备的通知</div>',
      pageTitle: '中共麦溪市委宣传部关于做好文明城市迎检准备的通知_麦溪市人民政府网',
    }),
    title: '中共麦溪市委宣传部关于做好文明城市迎检准备的通知',
    lacks: ['迎检准备的通知'],
  },
].map((one): Case => ({ title: TITLE, ...one }));

describe('fields of every kind', () => {
  test.each(DATES)('date: $name', check);
  test.each(SOURCES)('source: $name', check);
  test.each(SITES)('site: $name', check);
  test.each(PEOPLE)('people: $name', check);
  test.each(TITLES)('title: $name', check);
});
