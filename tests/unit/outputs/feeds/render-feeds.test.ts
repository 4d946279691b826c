import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { SHORT_LEAD } from '../../../../src/outputs/describe-article.ts';
import {
  buildCampaignFeed,
  buildPlaceFeed,
  buildSiteFeed,
} from '../../../../src/outputs/feeds/build-feeds.ts';
import { FEED_LENGTH, type Feed, SMALL_FEED_LENGTH } from '../../../../src/outputs/feeds/feed.ts';
import { renderJsonFeed } from '../../../../src/outputs/feeds/render-json-feed.ts';
import { renderRss } from '../../../../src/outputs/feeds/render-rss.ts';
import { sampleArchive } from '../sample-archive.ts';

const siteUrl = 'https://archive.example';

function article(lines: string, body: string): string {
  return `---\ntype: report\n${lines}\n---\n${body}\n`;
}

const archive = sampleArchive({
  'articles/2016/2016-12-09-411700-aaaa.mdx': article(
    'title: 全文可用\npublished: "2016-12-09"\ntime: "20:07"\nrights: full\nplace: "411700"\nhonours: [quanguo-wenming]\nauthors: [甲某]\nsource: { name: 平原日报, url: "https://n.example/1" }',
    '第一段 & <Event date="2016-12-07" kind="meeting">开会</Event>。',
  ),
  'articles/2020/2020-05-411702-bbbb.mdx': article(
    'title: 只有摘要\npublished: "2020-05"\nrights: abstract\nplace: "411702"\nhonours: [quanguo-wenming]',
    '我们写的摘要。',
  ),
  'articles/undated/undated-unplaced-cccc.mdx': article('title: 无日期\nrights: metadata', ''),
  'articles/2019/2019-01-01-411700-dddd.mdx': article(
    'title: 已撤回\npublished: "2019-01-01"\nplace: "411700"\nrights: withdrawn\nwithdrawn: { date: "2026-01-01", reason: 权利人要求。 }',
    '',
  ),
});
const feed = buildSiteFeed(archive, siteUrl);

describe('site feed', () => {
  it('goes by publication, undated last, without withdrawn articles', () => {
    expect(feed.items.map(({ title }) => title)).toEqual(['只有摘要', '全文可用', '无日期']);
  });

  it('gives full text only where rights allow', () => {
    expect(feed.items.map(({ html }) => html !== undefined)).toEqual([false, true, false]);
    const xml = renderRss(feed);
    expect(xml.match(/content:encoded/g)).toHaveLength(2);
    expect(feed.items[1]?.html).toContain('<span class="event"');
    expect(feed.items[1]?.html).not.toContain('href="#');
    expect(xml).toContain('第一段 &amp; 开会。');
    expect(feed.items[2]?.summary).toBe('日期：日期不详。');
  });

  it('is RSS 2.0 with permanent ids and RFC 822 dates', () => {
    const xml = renderRss(feed);
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const rss = parseRssFeed(xml);
    expect(rss.language).toBe('zh-CN');
    expect(rss.atom?.links?.[0]?.href).toBe('https://archive.example/rss.xml');
    expect(rss.items?.map(({ guid }) => guid)).toEqual(
      feed.items.map(({ url }) => ({ value: url, isPermaLink: true })),
    );
    expect(rss.items?.map(({ pubDate }) => pubDate)).toEqual([
      undefined,
      'Fri, 09 Dec 2016 12:07:00 GMT',
      undefined,
    ]);
    expect(rss.items?.[1]?.dc?.creators).toEqual(['甲某']);
    expect(rss.items?.[1]?.categories?.map(({ name }) => name)).toEqual([
      '河南省',
      '驻马店市',
      '全国文明城市',
    ]);
  });

  it('is JSON Feed 1.1 with every required field', () => {
    const json = JSON.parse(renderJsonFeed(feed));
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.feed_url).toBe('https://archive.example/feed.json');
    for (const item of json.items) {
      expect(typeof item.id).toBe('string');
      expect(item.content_html ?? item.content_text).toMatch(/./);
    }
    expect(json.items[1]).toMatchObject({
      date_published: '2016-12-09T20:07:00+08:00',
      external_url: 'https://n.example/1',
      language: 'zh-CN',
    });
    expect(parseJsonFeed(renderJsonFeed(feed)).items).toHaveLength(3);
  });
});

describe('feeds of places and campaigns', () => {
  it('a place has the articles of the places below it', () => {
    const place = archive.places.get('411700');
    if (!place) throw new Error('no place');
    const { items, rssUrl, title } = buildPlaceFeed(archive, place, siteUrl);
    expect(items.map((item) => item.title)).toEqual(['只有摘要', '全文可用']);
    expect(rssUrl).toBe('https://archive.example/places/411700/rss.xml');
    expect(title).toBe('河南省驻马店市 · 创城档案');
  });

  it('a campaign has its own', () => {
    const campaign = archive.campaigns.get('411702-quanguo-wenming');
    if (!campaign) throw new Error('no campaign');
    const { items, jsonUrl } = buildCampaignFeed(archive, campaign, siteUrl);
    expect(items.map((item) => item.title)).toEqual(['只有摘要']);
    expect(jsonUrl).toBe('https://archive.example/campaigns/411702-quanguo-wenming/feed.json');
  });

  it('stops at its length', () => {
    const files = Array.from({ length: FEED_LENGTH + 3 }, (_, index) => {
      const id = `2016-12-09-411700-${(0x1000 + index).toString(16)}`;
      return [
        `articles/2016/${id}.mdx`,
        article('title: 报道\npublished: "2016-12-09"\nplace: "411700"\nrights: abstract', '文。'),
      ];
    });
    const archive = sampleArchive(Object.fromEntries(files));
    expect(buildSiteFeed(archive, siteUrl).items).toHaveLength(FEED_LENGTH);
    const place = archive.places.get('411700');
    if (!place) throw new Error('no place');
    const { items } = buildPlaceFeed(archive, place, siteUrl);
    const whole = buildSiteFeed(archive, siteUrl).items.slice(0, SMALL_FEED_LENGTH);
    expect(items).toEqual(whole.map(({ html: _, ...summary }) => summary));
  });

  it('of a place has half as many articles in a lean site, each introduced by half as many words', () => {
    const files = Array.from({ length: SMALL_FEED_LENGTH }, (_, index) => {
      const id = `2016-12-09-411700-${(0x1000 + index).toString(16)}`;
      const text = '文明城市'.repeat(60);
      return [
        `articles/2016/${id}.mdx`,
        article('title: 报道\npublished: "2016-12-09"\nplace: "411700"\nrights: full', `${text}。`),
      ];
    });
    const archive = sampleArchive(Object.fromEntries(files));
    const place = archive.places.get('411700');
    if (!place) throw new Error('no place');
    const all = buildPlaceFeed(archive, place, siteUrl, 'all').items;
    const lean = buildPlaceFeed(archive, place, siteUrl, 'lean').items;
    expect(lean.map(({ url }) => url)).toEqual(all.map(({ url }) => url).slice(0, SMALL_FEED_LENGTH / 2));
    expect(all[0]?.summary.replace('……', '')).toHaveLength(2 * SHORT_LEAD);
    for (const { summary } of lean) expect(summary.replace('……', '')).toHaveLength(SHORT_LEAD);
    // What was made for one is not given to the other.
    expect(buildPlaceFeed(archive, place, siteUrl, 'all').items).toEqual(all);
  });
});

describe('escaping', () => {
  const parser = new XMLParser({ processEntities: true });
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        ']]>',
        '<',
        '&',
        '&amp;',
        '<![CDATA[',
        '\u0000',
        '\u001b',
        '\ud800',
        '\uffff',
        '"',
        '\n',
      ),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
    ),
  });

  it('any title and text make well-formed XML and parseable JSON', () => {
    fc.assert(
      fc.property(nasty, nasty, (title, text) => {
        const source = { ...archive, articles: archive.articles.map((one) => ({ ...one, title })) };
        const byId = new Map(source.articles.map((one) => [one.id, { ...one, html: text }]));
        const built: Feed = buildSiteFeed({ ...source, articleById: byId }, siteUrl);
        const xml = renderRss(built);
        expect(SyntaxValidator.validate(xml)).toBe(true);
        expect(parser.parse(xml).rss.channel.item).toHaveLength(3);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not stand in XML 1.0.
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uffff]/);
        expect(xml.isWellFormed()).toBe(true);
        expect(JSON.parse(renderJsonFeed(built)).items).toHaveLength(3);
      }),
      { numRuns: 200 },
    );
  });
});
