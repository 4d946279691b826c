import { describe, expect, it } from 'vitest';
import { renderCitations } from '../../../../src/outputs/citations/render-citations.ts';
import { sampleArticle } from '../sample-archive.ts';

const siteUrl = 'https://archive.example/';
const base = 'type: report\nrights: abstract';

function cite(frontMatter: string, accessed?: string): Record<string, string> {
  const article = sampleArticle(`${frontMatter}\n${base}`);
  const citations = renderCitations(article, { siteUrl, ...(accessed && { accessed }) });
  return Object.fromEntries(citations.map(({ format, text }) => [format, text]));
}

const NEWSPAPER = `
title: 某市部署迎检冲刺
published: "2016-12-09"
source: { name: 《平原日报》, site: 平原网, url: "https://news.example/a?b=1&c=2", accessed: "2026-11-21" }
authors: [甲某某, { name: 乙某某, role: correspondent }, { name: 丙某某, role: photographer }]`;

describe('newspaper articles', () => {
  it.each([
    [
      'gbt7714-2025',
      '甲某某，乙某某. 某市部署迎检冲刺[N/OL]. 平原日报，2016-12-09. https://news.example/a?b=1&c=2.',
    ],
    [
      'gbt7714-2015',
      '甲某某, 乙某某. 某市部署迎检冲刺[N/OL]. 平原日报, 2016-12-09[2026-11-21]. https://news.example/a?b=1&c=2.',
    ],
    [
      'apa',
      '甲某某, & 乙某某. (2016, December 9). 某市部署迎检冲刺. 平原日报. https://news.example/a?b=1&c=2',
    ],
  ])('%s', (format, expected) => {
    expect(cite(NEWSPAPER)[format]).toBe(expected);
  });

  it('BibTeX keeps names whole and the month as a macro', () => {
    expect(cite(NEWSPAPER).bibtex).toBe(
      [
        '@article{archive-2016-12-09-411700-3f2a,',
        '  title = {{某市部署迎检冲刺}},',
        '  author = {{甲某某} and {乙某某}},',
        '  journal = {平原日报},',
        '  year = {2016},',
        '  month = dec,',
        '  day = {9},',
        '  url = {https://news.example/a?b=1&c=2},',
        '  urldate = {2026-11-21},',
        '  langid = {chinese},',
        '  keywords = {report},',
        '}',
      ].join('\n'),
    );
  });

  it('RIS has one tag a line, ended by CR LF', () => {
    expect(cite(NEWSPAPER).ris?.split('\r\n')).toEqual([
      'TY  - NEWS',
      'ID  - 2016-12-09-411700-3f2a',
      'TI  - 某市部署迎检冲刺',
      'AU  - 甲某某',
      'AU  - 乙某某',
      'T2  - 平原日报',
      'PY  - 2016',
      'DA  - 2016/12/09/',
      'Y2  - 2026/11/21/',
      'LA  - zh-CN',
      'KW  - report',
      'DB  - 创城档案',
      'UR  - https://news.example/a?b=1&c=2',
      'ER  - ',
      '',
    ]);
  });

  it('CSL-JSON is a list of one item', () => {
    expect(JSON.parse(cite(NEWSPAPER)['csl-json'] ?? '')).toEqual([
      {
        id: '2016-12-09-411700-3f2a',
        type: 'article-newspaper',
        title: '某市部署迎检冲刺',
        author: [{ literal: '甲某某' }, { literal: '乙某某' }],
        'container-title': '平原日报',
        issued: { 'date-parts': [[2016, 12, 9]] },
        accessed: { 'date-parts': [[2026, 11, 21]] },
        URL: 'https://news.example/a?b=1&c=2',
        language: 'zh-CN',
        source: '创城档案',
        keyword: 'report',
      },
    ]);
  });
});

describe('what is unknown or in doubt', () => {
  it.each([
    [
      'a page with nothing known but its title',
      'title: 创建工作通知',
      '创建工作通知[EB/OL]. https://archive.example/articles/2016-12-09-411700-3f2a/.',
      '创建工作通知. (n.d.). https://archive.example/articles/2016-12-09-411700-3f2a/',
    ],
    [
      'a date whose year is unknown',
      'title: 创建工作通知\npublished: "XXXX-03-22"',
      '创建工作通知[EB/OL]. https://archive.example/articles/2016-12-09-411700-3f2a/.',
      '创建工作通知. (n.d.). https://archive.example/articles/2016-12-09-411700-3f2a/',
    ],
    [
      'an approximate day',
      'title: 迎检\npublished: "2016-12-17~"\nsource: { name: 平原晚报 }',
      '迎检[N/OL]. 平原晚报，[2016-12-17]. https://archive.example/articles/2016-12-09-411700-3f2a/.',
      '迎检. (ca. 2016, December 17). 平原晚报. https://archive.example/articles/2016-12-09-411700-3f2a/',
    ],
    [
      'a month, an office as author',
      'title: 迎检\npublished: "2016-12"\nsource: { name: 平原市文明办, url: "https://x.example/" }',
      '平原市文明办. 迎检[EB/OL]. （2016-12）. https://x.example/.',
      '平原市文明办. (2016, December). 迎检. https://x.example/',
    ],
    [
      'a decade',
      'title: 迎检\npublished: "201X"\nsource: { site: 平原网, url: "https://x.example/" }',
      '迎检[EB/OL]. （[2010/2019]）. https://x.example/.',
      '迎检. (ca. 2010–2019). 平原网. https://x.example/',
    ],
    [
      'a season and a title that ends a sentence',
      'title: 我们准备好了！\npublished: "2016-21"\nsource: { site: 平原网, url: "https://x.example/" }',
      '我们准备好了！[EB/OL]. （2016-春）. https://x.example/.',
      '我们准备好了！ (2016, Spring). 平原网. https://x.example/',
    ],
  ])('%s', (_, frontMatter, gbt, apa) => {
    const citations = cite(frontMatter);
    expect(citations['gbt7714-2025']).toBe(gbt);
    expect(citations.apa).toBe(apa);
  });

  it('cites the day of access of a page without a date', () => {
    const citations = cite('title: 创建工作通知\nsource: { url: "https://x.example/" }', '2026-11-21');
    expect(citations['gbt7714-2025']).toBe('创建工作通知[EB/OL]. [2026-11-21]. https://x.example/.');
    expect(citations['gbt7714-2015']).toBe('创建工作通知[EB/OL]. [2026-11-21]. https://x.example/.');
    expect(citations.apa).toBe('创建工作通知. (n.d.). Retrieved November 21, 2026, from https://x.example/');
  });

  it('names three authors and 等', () => {
    const citations = cite('title: 迎检\nauthors: [甲, 乙, 丙, 丁]\nsource: { name: 平原日报 }');
    expect(citations['gbt7714-2025']).toMatch(/^甲，乙，丙，等\. 迎检\[EB\/OL\]\. https/);
    expect(citations['gbt7714-2015']).toMatch(/^甲, 乙, 丙, 等\. /);
    expect(citations.apa).toMatch(/^甲, 乙, 丙, & 丁\. \(n\.d\.\)\./);
  });

  it('give the archived copy in a note, which no style prints', () => {
    const copy = 'https://web.archive.org/web/20161209083000/http://a.example/1_2';
    const citations = cite(
      `title: 迎检\npublished: "2016-12~"\nsource: { url: "http://a.example/1_2", archived: "${copy}" }`,
    );
    expect(citations.bibtex).toContain(`note = {Date approximate. Archived copy: \\url{${copy}}},`);
    expect(citations.ris).toContain(`N1  - Archived copy: ${copy}\r\n`);
    expect(JSON.parse(citations['csl-json'] ?? '')).toEqual([
      expect.objectContaining({ custom: { archived: copy } }),
    ]);
    expect(`${citations['gbt7714-2015']}${citations.apa}`).not.toContain('web.archive.org');
  });

  it('marks an approximate date in BibTeX and RIS', () => {
    const citations = cite('title: 迎检\npublished: "2016-12~"');
    expect(citations.bibtex).toContain('year = {2016},\n  month = dec,\n  note = {Date approximate},');
    expect(citations.ris).toContain('DA  - 2016/12//approximate\r\n');
  });

  it.each([
    ['2016-12-09/..', '[2016-12-09]', 'ca. 2016, December 9', '2016/12/09/approximate'],
    ['../2017', '[2017]', 'ca. 2017', '2017///approximate'],
    ['2017/', '[2017]', 'ca. 2017', '2017///approximate'],
    [
      '2015-12-30/2016-01-02',
      '2015-12-30/2016-01-02',
      '2015, December 30–2016, January 2',
      '2015/12/30/to 2016-01-02',
    ],
    ['201X', '[2010/2019]', 'ca. 2010–2019', '2010///to 2019, approximate'],
  ])('gives no end of %s as the day itself', (published, gbt, apa, ris) => {
    const citations = cite(`title: 迎检\npublished: "${published}"\nsource: { site: 平原网 }`);
    expect(citations['gbt7714-2025']).toContain(`（${gbt}）`);
    expect(citations.apa).toContain(`(${apa})`);
    expect(citations.ris).toContain(`DA  - ${ris}\r\n`);
    expect(citations.bibtex?.includes('Date approximate')).toBe(gbt.startsWith('['));
  });

  it('gives the English title beside the Chinese one', () => {
    const citations = cite('title: 迎检\ntitleEn: Before the inspection\npublished: "2016"');
    expect(citations.apa).toMatch(/^迎检 \[Before the inspection\]\. \(2016\)\./);
    expect(citations.ris).toContain('N1  - English title: Before the inspection\r\n');
  });
});

describe('what is a newspaper', () => {
  it.each([
    ['平原日报', 'N/OL'],
    ['平原日报社', 'N/OL'],
    ['《平原青年报》', 'N/OL'],
    ['平原市工作简报', 'EB/OL'],
    ['平原学院学报', 'EB/OL'],
    ['平原市统计年报', 'EB/OL'],
    ['平原网', 'EB/OL'],
    ['平原日报客户端', 'EB/OL'],
  ])('%s is cited as %s', (name, mark) => {
    expect(cite(`title: 迎检\npublished: "2016"\nsource: { name: ${name} }`)['gbt7714-2025']).toContain(
      `迎检[${mark}].`,
    );
  });
});

describe('escaping', () => {
  it('escapes TeX, keeps RIS lines whole', () => {
    const citations = cite('title: "50% & {甲}_乙 \\\\ #1\\n二行"');
    expect(citations.bibtex).toContain('title = {{50\\% \\& \\{甲\\}\\_乙 \\textbackslash{} \\#1 二行}}');
    expect(citations.ris).toContain('TI  - 50% & {甲}_乙 \\ #1 二行\r\n');
  });
});
