import { describe, test } from 'vitest';
import { BODY, type Case, check, PARAGRAPHS, page, TITLE } from './page-case.ts';

const info = (line: string) => page({ info: `<div class="info">${line}</div>` });
const plain = (...above: readonly string[]) => [...above, '', ...PARAGRAPHS].join('\n');
const text = (
  name: string,
  above: readonly string[],
  expected: Omit<Case, 'name' | 'page' | 'file'>,
): Case => ({
  name,
  page: plain(...above),
  file: 'page.txt',
  ...expected,
});
const json = (name: string, data: unknown, expected: Omit<Case, 'name' | 'page' | 'file'>): Case => ({
  name,
  page: JSON.stringify(data),
  file: 'page.json',
  title: TITLE,
  ...expected,
});

const TIMES: readonly Case[] = [
  {
    name: 'a day in the attribute of the only time',
    page: info('<time datetime="2019-06-04T09:15:00+08:00">6月4日</time>'),
    published: '2019-06-04',
    time: '09:15',
  },
  {
    name: 'a time that its class calls that of publication',
    page: page({
      info: '<time class="entry-date published" datetime="2019-06-04">6月4日</time>',
      below: '<ul><li><time datetime="2018-01-02">1月2日</time></li></ul>',
    }),
    published: '2019-06-04',
  },
  {
    name: 'not one of the days of a list',
    page: page({
      info: '',
      below:
        '<ul><li><a href="#">河边夜市</a><time datetime="2018-01-02">1月2日</time></li><li><a href="#">老街公厕</a><time datetime="2018-01-03">1月3日</time></li></ul>',
    }),
    published: null,
  },
];

const NAMES: readonly Case[] = [
  ['文/图 本报记者 罗川', ['罗川']],
  ['供稿 | 麦溪市文明办', ['麦溪市文明办']],
  ['摄影：李强', ['李强']],
  ['图：李强', ['李强']],
  ['图：网络', []],
  ['■李强', ['李强']],
  ['■老街焕新', []],
].map(([line, authors]) =>
  text(`${line} below the title`, [TITLE, line as string], { authors: authors as string[] }),
);

const SPEECH = ['在麦溪市创建文明城市动员会上的讲话', '市委书记　李强', '（2019年6月3日）'];

const PRINTED: readonly Case[] = [
  text('来源丨… is the source, and no site', [TITLE, '来源丨麦溪日报'], {
    source: '麦溪日报',
    site: null,
  }),
  text('an account that wrote it itself', ['原创麦溪发布', TITLE, '麦溪发布官方帐号'], {
    source: '麦溪发布',
  }),
  text(
    'a day that is not that of publication first',
    [TITLE, '报名截止：2019年6月20日 发布时间：2019年6月4日'],
    {
      published: '2019-06-04',
    },
  ),
  text('the path of a database of papers', [TITLE, '麦溪日报/2019年/6月/4日/第003版'], {
    published: '2019-06-04',
    source: '麦溪日报',
  }),
  text('who gave a speech', SPEECH, {
    title: SPEECH[0] as string,
    authors: ['李强'],
    published: '2019-06-03',
  }),
  text(
    'the masthead of a bulletin is no title',
    ['创文工作简报', '第7期（总第112期）', '麦溪市创文办 2019年6月4日', TITLE],
    {
      title: TITLE,
      published: '2019-06-04',
    },
  ),
];

const BROKEN: readonly Case[] = [
  [['麦溪市召开创建全国文明城市', '工作推进会'], '麦溪市召开创建全国文明城市工作推进会'],
  [['麦溪市人民政府关于印发夜市整治', '方案的通知'], '麦溪市人民政府关于印发夜市整治方案的通知'],
  [['麦溪市扎实推进全国文', '明城市创建'], '麦溪市扎实推进全国文明城市创建'],
  [[TITLE, '老街换新颜'], TITLE],
].map(([above, title]) =>
  text(`title in lines: ${(above as string[]).join(' / ')}`, [...(above as string[]), '2019-06-04'], {
    title: title as string,
  }),
);

const story = { title: TITLE, content: BODY };
const DATA: readonly Case[] = [
  json(
    'fields beside the text',
    {
      data: {
        ...story,
        publish_time: 1559610900,
        source: '麦溪日报',
        author: '李强',
        related: [{ publish_time: '2011-01-01' }],
      },
    },
    { published: '2019-06-04', time: '09:15', source: '麦溪日报', authors: ['李强'] },
  ),
  json(
    'fields around the text',
    { data: { pubDate: '2019-06-04 09:15:00', sourceName: '麦溪网', detail: story } },
    { published: '2019-06-04', source: '麦溪网' },
  ),
  json(
    'not those of comments',
    { data: { ...story, comments: [{ time: '2020-01-02', source: '手机客户端' }] } },
    { published: null, source: null },
  ),
];

const encoded = (words: string) => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`;
const letter = (...headers: readonly string[]) =>
  [...headers, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', ...PARAGRAPHS].join(
    '\r\n',
  );
const LETTERS: readonly Case[] = [
  {
    name: 'the head of a letter',
    page: letter(
      `From: ${encoded('麦溪日报')} <news@mx.example>`,
      'To: reader@mx.example',
      `Subject: ${encoded('转发：')} ${encoded(TITLE)}`,
      'Date: Tue, 04 Jun 2019 09:15:00 +0800',
    ),
    file: 'page.eml',
    title: TITLE,
    published: '2019-06-04',
    source: '麦溪日报',
  },
  {
    name: 'the day on which a browser saved a page is none',
    page: letter(
      'From: <Saved by a browser>',
      `Subject: ${encoded(TITLE)}`,
      'Date: Tue, 04 Jun 2024 09:15:00 +0800',
    ),
    file: 'page.mhtml',
    published: null,
  },
];

const FIELDS: readonly Case[] = [
  {
    name: 'fields between dashes',
    page: [
      '---',
      `title: "${TITLE}"`,
      'date: 2019-06-04',
      'source: 麦溪日报',
      '---',
      `# ${TITLE}`,
      '',
      ...PARAGRAPHS,
    ].join('\n'),
    file: 'page.md',
    title: TITLE,
    published: '2019-06-04',
    source: '麦溪日报',
    lacks: ['date:', TITLE],
  },
  {
    name: 'bare fields above a text',
    page: ['From: 麦溪日报', `Subject: ${TITLE}`, 'Date: 2019-06-04 09:15', '', ...PARAGRAPHS].join('\n'),
    file: 'page.txt',
    title: TITLE,
    published: '2019-06-04',
    source: '麦溪日报',
    lacks: ['Date'],
  },
];

describe('heads of every kind', () => {
  test.each([...TIMES, ...NAMES, ...PRINTED, ...BROKEN, ...DATA, ...LETTERS, ...FIELDS])('$name', check);
});
