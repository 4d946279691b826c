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

  it.each([
    ['a file named for another day', '2016/2016-12-08-411700-aaaa.mdx', GOOD, 'id-mismatch 5:12'],
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
    expect(issues.find(({ code }) => code === 'id-taken')?.fix).toContain(`${long}.mdx`);
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

  it('reports a gap in a capture that is said to be complete', () => {
    const lines = `${GOOD}\ncapture: { sha256: "aaaa${'0'.repeat(60)}", script: Hans, complete: true }`;
    expect(one('2016/2016-12-09-411700-aaaa.mdx', lines, '前<Gap reason="paywall" />后')).toEqual([
      'gap-but-complete 7:112',
    ]);
  });
});
