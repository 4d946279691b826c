import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildDataExport } from '../../../../src/outputs/data/build-data-export.ts';
import { sampleArchive } from '../sample-archive.ts';

const siteUrl = 'https://archive.example';
const files = {
  'articles/2016/2016-12-09-411700-aaaa.mdx': `---
title: "全文, 可用 \\"引号\\""
published: "2016-12-09"
time: "20:07"
rights: full
type: report
place: "411700"
campaigns: [411700-quanguo-wenming-2015]
authors: [甲某, 乙某]
people: [{ name: 丙某, office: 市长 }]
source: { name: 平原日报, url: "https://n.example/1" }
---
第一段，<Event date="2016-12-07" kind="meeting">开会</Event>。

第二段，<Event date="2016-12-17~" kind="inspection" status="planned" basis="inferred" note="推算">迎检</Event>。
`,
  'articles/2019/2019-01-01-411700-dddd.mdx': `---
title: 已撤回
published: "2019-01-01"
place: "411700"
campaigns: [411700-quanguo-wenming-2015]
type: report
rights: withdrawn
withdrawn: { date: "2026-01-01", reason: 权利人要求。 }
---
不应外传的正文，<Event date="2018" kind="award">获奖</Event>。
`,
  'articles/undated/undated-unplaced-cccc.mdx':
    '---\ntitle: 摘要\ntype: notice\nrights: abstract\n---\n摘要<Gap reason="truncated" />正文。\n',
  'campaigns/411700-quanguo-wenming-2015.mdx': `---
title: 驻马店市创建全国文明城市
place: "411700"
honours: [quanguo-wenming]
cycle: "2015/2017"
facts:
  - date: "2017-11"
    kind: award
    text: 获得称号。
    sources: [{ title: 公布名单, confidence: page }]
---
`,
};
const article = (published: string, rights: string, body: string) => ({
  [`articles/2018/${published}-411700-aaaa.mdx`]: `---\ntitle: 编目\npublished: "${published}"\nplace: "411700"\ntype: report\n${rights}\n---\n${body}\n`,
});
const mirror = 'http://mirror.example/9';
const archive = sampleArchive(files);
const { files: made, dataPackage, version } = buildDataExport(archive, siteUrl);

function rows(name: string): Record<string, string>[] {
  const file = made.find(({ path }) => path === name);
  return parse(file?.text() ?? '', { columns: true, record_delimiter: '\r\n' });
}

function json(name: string): Record<string, unknown>[] {
  return JSON.parse(made.find(({ path }) => path === name)?.text() ?? '');
}

describe('tables', () => {
  it('give the end of an interval that is known, as for events', () => {
    const published = (date: string) => {
      const source = `---\ntitle: 题\npublished: "${date}"\ntype: brief\nrights: abstract\n---\n`;
      const open = sampleArchive({ 'articles/2016/2016-12-09-unplaced-aaaa.mdx': source });
      const table = buildDataExport(open, siteUrl).files.find(({ path }) => path === 'articles.csv');
      const [row] = parse(table?.text() ?? '', { columns: true }) as Record<string, string>[];
      return [row?.['published_from'], row?.['published_to']];
    };
    expect(published('2016-12-09/..')).toEqual(['2016-12-09', '']);
    expect(published('../2017')).toEqual(['', '2017-12-31']);
  });

  it('show where words of a text are missing, so that nothing reads as one that never was', () => {
    expect(rows('articles.csv')[2]).toMatchObject({ text: '摘要⋯正文。', characters: '6' });
    expect(json('articles.json')[2]).toMatchObject({ text: '摘要⋯正文。' });
  });

  it('has one row for each article, newest first, undated last', () => {
    expect(rows('articles.csv').map(({ id }) => id)).toEqual([
      '2019-01-01-411700-dddd',
      '2016-12-09-411700-aaaa',
      'undated-unplaced-cccc',
    ]);
    expect(rows('articles.csv')[1]).toMatchObject({
      url: 'https://archive.example/articles/2016-12-09-411700-aaaa/',
      title: '全文, 可用 "引号"',
      published_from: '2016-12-09',
      authors: '甲某|乙某',
      people: '丙某（市长）',
      place_name: '河南省驻马店市',
      place_path: '410000|411700',
      honours: 'quanguo-wenming',
      events: '2',
      characters: '15',
      text: '第一段，开会。\n第二段，迎检。',
    });
  });

  it('passes on texts and quotations only where rights allow', () => {
    const everything = made.map(({ text }) => text()).join('\n');
    expect(everything).not.toContain('不应外传');
    expect(everything).not.toContain('获奖');
    expect(rows('articles.csv').map(({ text }) => text !== '')).toEqual([false, true, true]);
    expect(json('articles.json').map((row) => row.text !== undefined)).toEqual([false, true, true]);
  });

  it('lists events of articles and facts of campaigns in order of time', () => {
    expect(rows('events.csv').map(({ id, date }) => `${date} ${id}`)).toEqual([
      '2016-12-07 2016-12-09-411700-aaaa-efc4a8198',
      '2016-12-17~ 2016-12-09-411700-aaaa-ebf0d7b9b',
      '2017-11 411700-quanguo-wenming-2015-ec2ee2453',
    ]);
    expect(rows('events.csv')[1]).toMatchObject({
      url: 'https://archive.example/articles/2016-12-09-411700-aaaa/#ebf0d7b9b',
      status: 'planned',
      basis: 'inferred',
      text: '迎检',
      date_from: '2016-12-17',
    });
    expect(rows('events.csv')[2]).toMatchObject({ date_to: '2017-11-30', sources: '公布名单' });
  });

  it('gives an address that must not be linked in fields of its own', () => {
    const held = sampleArchive({
      'articles/2016/2016-12-09-411700-aaaa.mdx': files['articles/2016/2016-12-09-411700-aaaa.mdx'].replace(
        'url: "https://n.example/1"',
        `address: "${mirror}"`,
      ),
      'campaigns/411700-quanguo-wenming-2015.mdx': files['campaigns/411700-quanguo-wenming-2015.mdx'].replace(
        'title: 公布名单',
        `title: 公布名单, address: "${mirror}"`,
      ),
    });
    const tables = buildDataExport(held, siteUrl).files;
    const table = (name: string): Record<string, string>[] =>
      parse(tables.find(({ path }) => path === name)?.text() ?? '', {
        columns: true,
        record_delimiter: '\r\n',
      });
    expect(table('articles.csv')[0]).toMatchObject({ source_url: '', source_address: mirror });
    expect(table('events.csv').map((row) => [row.sources, row.source_addresses])).toEqual([
      ['', mirror],
      ['', mirror],
      ['公布名单', mirror],
    ]);
  });

  it('has every event that a timeline tells, of a catalogue entry too, and no text of it', () => {
    const entry = article(
      '2018-12-30',
      'rights: metadata',
      '<Event date="2018-12" kind="award">获命名</Event>。',
    );
    const own = buildDataExport(sampleArchive(entry), siteUrl).files;
    const read = (name: string) => JSON.parse(own.find(({ path }) => path === name)?.text() ?? '');
    expect(read('events.json')).toMatchObject([{ text: '获命名', originId: '2018-12-30-411700-aaaa' }]);
    expect(read('articles.json')).toMatchObject([{ events: [{ quote: '获命名' }] }]);
    expect(read('articles.json')[0].text).toBeUndefined();
  });

  it('has campaigns and places', () => {
    expect(rows('campaigns.csv')[0]).toMatchObject({
      cycle_to: '2017-12-31',
      outcome: 'unknown',
      articles: '1',
    });
    expect(rows('places.csv').map(({ code, all_articles }) => [code, all_articles])).toEqual([
      ['410000', '1'],
      ['411700', '1'],
    ]);
  });

  it('lists and counts no withdrawn article under its campaign or place', () => {
    const held = ['2016-12-09-411700-aaaa'];
    const [, place] = json('places.json');
    expect(place).toMatchObject({ code: '411700', articles: held, allArticles: held });
    expect(rows('campaigns.csv')[0]?.['article_ids']).toBe(held.join());
    expect(json('campaigns.json')[0]).toMatchObject({ articles: held });
  });

  it('JSON has the whole front matter, places by name, and events', () => {
    expect(json('articles.json')[1]).toMatchObject({
      source: { name: '平原日报', url: 'https://n.example/1' },
      people: [{ name: '丙某', office: '市长' }],
      days: { from: '2016-12-09', to: '2016-12-09' },
      placePath: [
        { code: '410000', name: '河南省' },
        { code: '411700', name: '驻马店市' },
      ],
      events: [
        { id: '2016-12-09-411700-aaaa-efc4a8198', anchor: 'efc4a8198', quote: '开会' },
        { anchor: 'ebf0d7b9b' },
      ],
    });
  });

  it('is the same for the same content in any order of reading', () => {
    const reversed = sampleArchive(Object.fromEntries(Object.entries(files).toReversed()));
    expect(buildDataExport(reversed, siteUrl).version).toBe(version);
  });
});

describe('data package', () => {
  const parsed = JSON.parse(dataPackage);

  it('describes every file with its true size, hash and count of rows', () => {
    expect(parsed.resources.map((resource: { path: string }) => resource.path)).toEqual(
      made.map(({ path }) => path),
    );
    for (const resource of parsed.resources) {
      const file = made.find(({ path }) => path === resource.path);
      expect(resource.bytes).toBe(Buffer.byteLength(file?.text() ?? ''));
      expect(resource.hash).toBe(
        `sha256:${createHash('sha256')
          .update(file?.text() ?? '')
          .digest('hex')}`,
      );
      // A graph is no list of rows.
      if (resource.mediatype === 'application/ld+json') continue;
      const count = resource.format === 'csv' ? rows(resource.path).length : json(resource.path).length;
      expect(resource.rowCount).toBe(count);
    }
  });

  it('describes every column in its order, each with a sentence', () => {
    for (const { path, schema } of parsed.resources) {
      if (!schema) continue;
      const header = made
        .find((file) => file.path === path)
        ?.text()
        .split('\r\n')[0];
      expect(schema.fields.map(({ name }: { name: string }) => name).join()).toBe(header);
      for (const field of schema.fields) expect(field.description).toMatch(/.{5,}/);
    }
  });

  it('points its foreign keys at columns that exist', () => {
    for (const { schema, name } of parsed.resources) {
      for (const { fields, reference } of schema?.foreignKeys ?? []) {
        const target = parsed.resources.find(
          (other: { name: string }) => other.name === (reference.resource || name),
        );
        const names = (list: { name: string }[]): string[] => list.map((field) => field.name);
        expect(names(schema.fields)).toContain(fields[0]);
        expect(names(target.schema.fields)).toContain(reference.fields[0]);
      }
    }
  });

  it('names licence, home and version', () => {
    expect(parsed).toMatchObject({ version, homepage: 'https://archive.example/data/' });
    expect(parsed.licenses[0].name).toBe('CC-BY-4.0');
    expect(version).toMatch(/^[0-9a-f]{12}$/);
  });
});

it('the ledger sets each plan against what came of it', () => {
  const source = 'sources: [{ title: 某报, url: "https://example.org/a", confidence: page }]';
  const archive = sampleArchive({
    'campaigns/411700-quanguo-wenming.mdx': `---
title: 某市创建
place: "411700"
honours: [quanguo-wenming]
facts:
  - { date: "2017", kind: award, status: planned, text: 争取创成。, ${source} }
  - { date: "2018-01-03", kind: award, text: 获命名。, ${source} }
---
`,
  });
  const { files } = buildDataExport(archive, siteUrl);
  const [row] = JSON.parse(files.find(({ path }) => path === 'ledger.json')?.text() ?? '');
  expect(row).toEqual({
    campaign: '411700-quanguo-wenming',
    place: '411700',
    honour: 'quanguo-wenming',
    planned: { id: row.planned.id, date: '2017', words: '争取创成。', source: 'https://example.org/a' },
    fate: 'late',
    happened: { id: row.happened.id, date: '2018-01-03', words: '获命名。', source: 'https://example.org/a' },
    basis: 'inferred',
    daysLate: { least: 3, most: 3 },
    searches: [],
  });
  expect(files.find(({ path }) => path === 'ledger.csv')?.text()).toContain(',late,');
});

it('an empty archive exports empty tables', () => {
  const empty = buildDataExport(sampleArchive({}), siteUrl);
  const tables = new Set(empty.files.map(({ table }) => table.name)).size;
  expect(tables).toBe(11);
  expect(empty.files.flatMap(({ rowCount }) => rowCount ?? [])).toEqual(Array(2 * tables - 1).fill(0));
  expect(JSON.parse(empty.files[1]?.text() ?? '')).toEqual([]);
});

it('counts each formula, with the search for it', () => {
  const formula = '压实责任一件事一件事抓到底';
  const article = (month: string) =>
    `---\ntitle: 推进会\npublished: "2016-${month}-09"\nplace: "4117${month}"\nrights: full\ntype: report\n---\n第${month}次。${formula}。\n`;
  const { files } = buildDataExport(
    sampleArchive(
      Object.fromEntries(
        ['02', '03', '04'].map((month) => [
          `articles/2016/2016-${month}-09-4117${month}-aaaa.mdx`,
          article(month),
        ]),
      ),
    ),
    siteUrl,
  );
  const text = (path: string) => files.find((file) => file.path === path)?.text() ?? '';
  const url = `https://archive.example/search/?q=%22${encodeURIComponent(formula)}%22`;
  const years = [{ year: 2016, articles: 3 }];
  expect(JSON.parse(text('phrases.json'))).toEqual([
    { text: formula, length: 13, articles: 3, firstPrintings: 3, occurrences: 3, places: 3, years, url },
  ]);
  expect(text('phrases.csv')).toContain(`${formula},${url},13,3,3,3,3,2016,2016,2016:3\r\n`);
});

it('tells the steps by which each article came to be', () => {
  const { files } = buildDataExport(
    sampleArchive({
      'articles/2016/2016-12-09-411700-aaaa.mdx': `---
title: 题
published: "2016-12-09"
place: "411700"
type: report
rights: full
source: { url: "https://n.example/1", accessed: "2026-11-21" }
capture: { sha256: ${'a'.repeat(64)}, encoding: gb18030, script: Hans, complete: false, repaired: { pinyin: 2 }, importer: 0.1.0 }
corrections: [{ date: "2026-11-22", what: 日期改正。, by: 编者 }]
---
文。
`,
    }),
    siteUrl,
  );
  const text = files.find(({ path }) => path === 'provenance.csv')?.text() ?? '';
  const table: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' });
  expect(table.map(({ step, date, by, detail }) => [step, date, by, detail])).toEqual([
    ['capture', '2026-11-21', '', 'gb18030|Hans|incomplete'],
    ['import', '', 'importer 0.1.0', 'repaired pinyin: 2'],
    ['correction', '2026-11-22', '编者', '日期改正。'],
  ]);
  const json = files.find(({ path }) => path === 'provenance.json');
  expect(json?.mediaType).toBe('application/ld+json');
  expect(JSON.parse(json?.text() ?? '')['@context'].prov).toBe('http://www.w3.org/ns/prov#');
});
