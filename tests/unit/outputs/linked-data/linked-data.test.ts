import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCslItem } from '../../../../src/outputs/citations/build-csl-item.ts';
import { buildDataExport } from '../../../../src/outputs/data/build-data-export.ts';
import { buildArticleJsonLd } from '../../../../src/outputs/linked-data/article-json-ld.ts';
import {
  buildArticleLinks,
  buildDataLinks,
  buildTranslationLinks,
} from '../../../../src/outputs/linked-data/article-links.ts';
import { buildArticleMeta, translationMeta } from '../../../../src/outputs/linked-data/article-meta.ts';
import { buildDatasetJsonLd } from '../../../../src/outputs/linked-data/dataset-json-ld.ts';
import { renderJsonLd } from '../../../../src/outputs/linked-data/render-json-ld.ts';
import { buildRobustLink } from '../../../../src/outputs/linked-data/robust-link.ts';
import {
  buildBreadcrumbJsonLd,
  buildWebSiteJsonLd,
} from '../../../../src/outputs/linked-data/site-json-ld.ts';
import { sampleArchive } from '../sample-archive.ts';

const siteUrl = 'https://archive.example';
const archive = sampleArchive({
  'articles/2016/2016-12-09-411700-aaaa.mdx': `---
title: 某市部署迎检
published: "2016-12-09"
type: report
rights: abstract
place: "411700"
honours: [quanguo-wenming]
authors: [甲某, 平原市文明办]
editors: [乙某]
source: { name: 平原日报, url: "https://n.example/1", archived: "https://w.example/1", accessed: "2026-11-21" }
---
摘要。
`,
  'articles/undated/undated-unplaced-cccc.mdx':
    '---\ntitle: 通知\npublished: "2016-12~"\ntype: notice\nrights: metadata\n---\n\n',
});
const known = archive.articleById.get('2016-12-09-411700-aaaa');
const vague = archive.articleById.get('undated-unplaced-cccc');
if (!known || !vague) throw new Error('no article');
const permanent = 'https://archive.example/articles/2016-12-09-411700-aaaa/';

describe('an address that must not be linked', () => {
  const mirror = 'http://mirror.example/9';
  const [held] = sampleArchive({
    'articles/2016/2016-12-09-411700-aaaa.mdx': `---\ntitle: 某市\npublished: "2016-12-09"\nplace: "411700"\ntype: report\nrights: abstract\nsource: { name: 平原日报, address: "${mirror}" }\n---\n摘要。\n`,
  }).articles;
  if (!held) throw new Error('no article');

  it('is in no link, meta tag, JSON-LD or citation, which give the permanent address instead', () => {
    expect(buildRobustLink(held.data.source)).toBeUndefined();
    const told = [
      buildArticleLinks(held, siteUrl),
      buildArticleMeta(held, archive, siteUrl),
      buildArticleJsonLd(held, archive, siteUrl),
      buildCslItem(held, { siteUrl }),
    ];
    expect(JSON.stringify(told)).not.toContain('mirror.example');
    expect(buildCslItem(held, { siteUrl }).URL).toBe(permanent);
  });
});

describe('meta tags', () => {
  it('lets Zotero read a newspaper article', () => {
    expect(
      buildArticleMeta(known, archive, siteUrl).map(({ name, content }) => `${name}=${content}`),
    ).toEqual([
      'citation_title=某市部署迎检',
      'citation_author=甲某',
      'citation_author=平原市文明办',
      'citation_date=2016/12/09',
      'citation_language=zh-CN',
      `citation_public_url=${permanent}`,
      'citation_publisher=平原日报',
      'citation_keywords=全国文明城市',
      'citation_keywords=河南省驻马店市',
      'DC.type=newspaperArticle',
      'DC.title=某市部署迎检',
      'DC.creator=甲某',
      'DC.creator=平原市文明办',
      'DC.date=2016-12-09',
      'DC.language=zh-CN',
      `DC.identifier=${permanent}`,
      'DC.source=平原日报',
      'DC.relation=https://n.example/1',
      'DC.coverage=河南省驻马店市',
      'DC.subject=全国文明城市',
    ]);
  });

  it('never gives an approximate date as exact, nor a journal title', () => {
    const tags = new Map(
      buildArticleMeta(vague, archive, siteUrl).map(({ name, content }) => [name, content]),
    );
    expect(tags.get('citation_date')).toBeUndefined();
    expect(tags.get('DC.date')).toBe('2016-12~');
    expect(tags.get('DC.type')).toBe('webpage');
    expect(tags.has('citation_journal_title')).toBe(false);
  });
});

describe('links', () => {
  it('signposts what to cite, metadata, type, licence and collection', () => {
    const links = buildArticleLinks(known, siteUrl).map(({ rel, href }) => `${rel} ${href}`);
    expect(links).toEqual([
      'schema.DC http://purl.org/dc/elements/1.1/',
      `cite-as ${permanent}`,
      'describedby https://archive.example/data/articles.json',
      'type https://schema.org/NewsArticle',
      'type https://schema.org/AboutPage',
      'item https://n.example/1',
      'license https://creativecommons.org/licenses/by/4.0/',
      'collection https://archive.example/data/datapackage.json',
    ]);
    expect(buildArticleLinks(vague, siteUrl).some(({ rel }) => rel === 'license')).toBe(false);
  });

  it('leads from the page in another language to the description at the permanent address', () => {
    expect(buildTranslationLinks(known, siteUrl).map(({ rel, href }) => `${rel} ${href}`)).toEqual([
      'schema.DC http://purl.org/dc/elements/1.1/',
      `cite-as ${permanent}`,
      `describedby ${permanent}`,
    ]);
    const names = translationMeta(buildArticleMeta(known, archive, siteUrl)).map(({ name }) => name);
    expect(names).toContain('citation_title');
    expect(names.filter((name) => name.startsWith('DC.'))).toEqual(['DC.type', 'DC.date']);
  });

  it('makes the original a Robust Link', () => {
    expect(buildRobustLink(known.data.source)).toEqual({
      href: 'https://n.example/1',
      'data-originalurl': 'https://n.example/1',
      'data-versionurl': 'https://w.example/1',
      'data-versiondate': '2026-11-21',
    });
    expect(buildRobustLink({ url: 'https://n.example/', accessed: '2026-11' })).not.toHaveProperty(
      'data-versiondate',
    );
    expect(buildRobustLink({ name: '平原日报' })).toBeUndefined();
  });
});

describe('JSON-LD', () => {
  it('describes an article as a report held by the archive', () => {
    expect(JSON.parse(renderJsonLd(buildArticleJsonLd(known, archive, siteUrl)))).toEqual({
      '@context': 'https://schema.org',
      '@type': ['NewsArticle', 'ArchiveComponent'],
      '@id': permanent,
      url: permanent,
      identifier: '2016-12-09-411700-aaaa',
      headline: '某市部署迎检',
      datePublished: '2016-12-09',
      author: [
        { '@type': 'Person', name: '甲某' },
        { '@type': 'Organization', name: '平原市文明办' },
      ],
      editor: [{ '@type': 'Person', name: '乙某' }],
      publisher: { '@type': 'Organization', name: '平原日报' },
      isBasedOn: 'https://n.example/1',
      archivedAt: 'https://w.example/1',
      about: [
        {
          '@type': 'DefinedTerm',
          name: '全国文明城市',
          url: 'https://archive.example/honours/quanguo-wenming/',
        },
        {
          '@type': 'Thing',
          name: '驻马店市创建全国文明城市',
          url: 'https://archive.example/campaigns/411700-quanguo-wenming/',
        },
      ],
      contentLocation: {
        '@type': 'AdministrativeArea',
        name: '驻马店市',
        url: 'https://archive.example/places/411700/',
        identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '411700' },
        containedInPlace: {
          '@type': 'AdministrativeArea',
          name: '河南省',
          url: 'https://archive.example/places/410000/',
          identifier: { '@type': 'PropertyValue', propertyID: 'GB/T 2260', value: '410000' },
          containedInPlace: { '@type': 'Country', name: '中国' },
        },
      },
      inLanguage: 'zh-CN',
      abstract: '摘要。',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      holdingArchive: {
        '@type': 'ArchiveOrganization',
        name: '创城档案',
        alternateName: 'Campaign Archive',
        url: 'https://archive.example/',
      },
    });
  });

  it('leaves out what is unknown or only about right', () => {
    const json = JSON.parse(renderJsonLd(buildArticleJsonLd(vague, archive, siteUrl)));
    for (const key of ['datePublished', 'author', 'contentLocation', 'about', 'isBasedOn', 'license']) {
      expect(json).not.toHaveProperty(key);
    }
  });

  it('describes the dumps with size and hash', () => {
    const data = buildDataExport(archive, siteUrl);
    expect(buildDatasetJsonLd(archive, data, siteUrl)).toMatchObject({
      '@type': 'Dataset',
      version: data.version,
      temporalCoverage: '2016-12-01/2016-12-31',
      distribution: data.files.map(({ path, sha256 }) => ({
        '@type': 'DataDownload',
        contentUrl: `https://archive.example/data/${path}`,
        sha256,
      })),
    });
    expect(buildDataLinks(data.files, siteUrl).filter(({ rel }) => rel === 'item')).toHaveLength(
      data.files.length,
    );
  });

  it('describes the way to a page, and the search', () => {
    const steps = [
      { name: '首页', path: '/' },
      { name: '地区', path: '/places/' },
    ];
    expect(buildBreadcrumbJsonLd(steps, siteUrl)).toMatchObject({
      itemListElement: [
        { position: 1, name: '首页', item: 'https://archive.example/' },
        { position: 2, name: '地区', item: 'https://archive.example/places/' },
      ],
    });
    expect(buildWebSiteJsonLd(siteUrl)).toMatchObject({
      potentialAction: {
        target: { urlTemplate: 'https://archive.example/search/?q={search_term_string}' },
      },
    });
  });

  it('cannot end its script, whatever a title says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('</script>', '<!--', '&', '\u2028', '\ud800', '"', '甲') }),
        (name) => {
          const text = renderJsonLd({ name });
          expect(text).not.toMatch(/[<>&\u2028\u2029]/);
          expect(text.isWellFormed()).toBe(true);
          expect(JSON.parse(text)).toEqual({ name });
        },
      ),
    );
  });
});
