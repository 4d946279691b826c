import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { article, type ContentFiles, parseFiles } from '../archive/fixture.ts';

const check = (files: ContentFiles) =>
  checkContent({ records: parseFiles(files), sources: new Map(Object.entries(files)) }).map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );
const one = (name: string, lines: string, body?: string) =>
  check({ [`articles/${name}`]: article(lines, body) });
const GOOD = 'published: "2016-12-09"\nplace: "411700"';

describe('checkContent', () => {
  it('finds nothing in clean content', () => {
    expect(one('2016/2016-12-09-411700-aaaa.mdx', GOOD)).toEqual([]);
    expect(one('undated/undated-unplaced-aaaa.mdx', 'honours: [wenming-dianfan]')).toEqual([]);
  });

  it('asks the name of a place that the division table lacks, and none where it has one', () => {
    expect(check({ 'places/999999.mdx': '---\nnameEn: Nowhere\n---\n' })).toEqual(['field-missing 2:1']);
    expect(check({ 'places/999999.mdx': '---\nname: 某新区\n---\n' })).toEqual([]);
    expect(check({ 'places/411700.mdx': '---\nnameEn: Zhumadian\n---\n' })).toEqual([]);
  });

  it.each([
    ['a file named for another day', '2016/2016-12-08-411700-aaaa.mdx', GOOD, 'id-mismatch 5:12'],
    ['a file whose name ends in no hash', '2016/2016-12-09-411700-zzzz.mdx', GOOD, 'id-mismatch 5:12'],
    ['a file in the wrong folder', '2017/2016-12-09-411700-aaaa.mdx', GOOD, 'folder-mismatch 5:12'],
    [
      'a place that is none',
      '2016/2016-12-09-999999-aaaa.mdx',
      GOOD.replace('411700', '999999'),
      'place-unknown 6:8',
    ],
    [
      'an honour that is none',
      '2016/2016-12-09-411700-aaaa.mdx',
      `${GOOD}\nhonours: [no-such]`,
      'honour-unknown 7:11',
    ],
    [
      'a campaign of an unknown honour',
      '2016/2016-12-09-411700-aaaa.mdx',
      `${GOOD}\ncampaigns: [411700-no-such-2015]`,
      'honour-unknown 7:13',
    ],
    [
      'a reprint that is not held',
      '2016/2016-12-09-411700-aaaa.mdx',
      `${GOOD}\nreprints: [2016-12-09-411700-bbbb]`,
      'article-unknown 7:12',
    ],
    [
      'withdrawn without the word',
      '2016/2016-12-09-411700-aaaa.mdx',
      `${GOOD}\nwithdrawn: { date: "2026", reason: 请求 }`,
      'withdrawn-mismatch 4:9',
    ],
  ])('reports %s', (_, file, lines, expected) => {
    expect(one(file, lines)).toContain(expected);
  });

  it('reports an event that happened after publication at its mark', () => {
    const body = '前文。\n\n中间<Event date="2016-12-10" kind="meeting">会</Event>。';
    expect(one('2016/2016-12-09-411700-aaaa.mdx', GOOD, body)).toEqual(['event-after-publication 10:3']);
    expect(
      one('2016/2016-12-09-411700-aaaa.mdx', GOOD, body.replace('kind=', 'status="planned" kind=')),
    ).toEqual([]);
  });

  it('reports two articles that claim one id', () => {
    const files = {
      'articles/2016/2016-12-09-411700-aaaa.mdx': article(GOOD),
      'articles/2016/2016-12-09-411700-bbbb.mdx': article(`${GOOD}\nformerIds: [2016-12-09-411700-aaaa]`),
    };
    expect(check(files)).toEqual(['id-taken 7:12']);
  });

  it('says by which longer id two articles of like hashes keep apart', () => {
    const hashed = (digits: string) =>
      article(`${GOOD}\ncapture: { sha256: "${digits.padEnd(64, '0')}", script: Hans, complete: true }`);
    const [short, long] = ['2016/2016-12-09-411700-2016', '2016/2016-12-09-411700-20167'];
    const clash = {
      [`articles/${short}.mdx`]: hashed('20165'),
      'articles/2017/2016-12-09-411700-2016.mdx': hashed('20167'),
    };
    const issues = checkContent({ records: parseFiles(clash), sources: new Map(Object.entries(clash)) });
    expect(issues.find(({ code }) => code === 'id-taken')?.fix.zh).toContain(`${long}.mdx`);
    expect(
      check({ [`articles/${short}.mdx`]: hashed('20165'), [`articles/${long}.mdx`]: hashed('20167') }),
    ).toEqual([]);
    // The digits of the hash stand in the date as well.
    expect(check({ 'articles/2016/2016-12-09-411700-aaaa.mdx': hashed('2016') })).toEqual([
      'id-mismatch 5:12',
    ]);
  });

  it('reports a campaign file that is named for another cycle', () => {
    const source = '---\ntitle: 题\nplace: "411700"\nhonours: [quanguo-wenming]\ncycle: "2018/2020"\n---\n';
    expect(check({ 'campaigns/411700-quanguo-wenming-2015.mdx': source })).toEqual([
      'campaign-id-mismatch 3:8',
    ]);
  });

  it('reports an article that only an outcome or a batch cites', () => {
    const cited = 'sources: [{ title: 某报, article: 2016-12-09-411700-bbbb, confidence: page }]';
    const campaign = `---\ntitle: 题\nplace: "411700"\nhonours: [quanguo-wenming]\noutcome:\n  status: kept\n  ${cited}\n---\n`;
    const honour = `---\nname: 某称号\nnameEn: An honour\nlevel: national\nbatches:\n  - ordinal: 1\n    ${cited}\n---\n`;
    expect(check({ 'campaigns/411700-quanguo-wenming.mdx': campaign })).toEqual(['article-unknown 7:35']);
    expect(check({ 'honours/mou-chenghao.mdx': honour })).toEqual(['article-unknown 7:37']);
  });

  it('warns of a link to a bare IP, or to a host that another record keeps as an address', () => {
    const page = (source: string) => one('2016/2016-12-09-411700-aaaa.mdx', `${GOOD}\nsource: { ${source} }`);
    const places = ['218.0.113.6:81/a', '3657397510/a', '[2001:db8::1]/a'];
    for (const place of places) expect(page(`url: "http://${place}"`)).toEqual(['url-doubtful 7:16']);
    expect(page('url: "https://2016.example/218.0.113.6"')).toEqual([]);
    expect(page('address: "http://218.0.113.6/a"')).toEqual([]);
    const campaign = (source: string) =>
      `---\ntitle: 题\nplace: "411700"\nhonours: [quanguo-wenming]\noutcome:\n  status: kept\n  sources:\n    - { ${source}, title: 某页, confidence: secondary }\n---\n`;
    const two = (url: string) =>
      check({
        'campaigns/411700-quanguo-wenming.mdx': campaign(`url: "${url}"`),
        'campaigns/411600-quanguo-wenming.mdx': campaign('address: "http://www.taken.example/b"').replace(
          '411700',
          '411600',
        ),
      });
    expect(two('https://taken.example/a')).toEqual(['url-doubtful 8:14']);
    expect(two('https://nottaken.example/a')).toEqual([]);
  });

  it('reports a gap in a capture that is said to be complete', () => {
    const lines = `${GOOD}\ncapture: { sha256: "aaaa${'0'.repeat(60)}", script: Hans, complete: true }`;
    expect(one('2016/2016-12-09-411700-aaaa.mdx', lines, '前<Gap reason="paywall" />后')).toEqual([
      'gap-but-complete 7:112',
    ]);
  });
});
