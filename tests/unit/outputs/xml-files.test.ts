import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '../../../src/outputs/absolute-url.ts';
import { escapeXml } from '../../../src/outputs/escape-xml.ts';
import { renderOpenSearch } from '../../../src/outputs/opensearch.ts';
import { renderRobots } from '../../../src/outputs/robots.ts';
import { buildSitemaps } from '../../../src/outputs/sitemap.ts';

const languages = [
  { hreflang: 'zh-Hans', prefix: '' },
  { hreflang: 'en', prefix: '/en' },
];
const siteUrl = 'https://archive.example/sub/';
const parser = new XMLParser({ ignoreAttributes: false });

describe('sitemap', () => {
  it('lists pages sorted, with the languages in which each exists', () => {
    const [file] = buildSitemaps(['/places/', '/en/places/', '/', '/english/'], siteUrl, languages);
    expect(SyntaxValidator.validate(file?.xml ?? '')).toBe(true);
    const { url } = parser.parse(file?.xml ?? '').urlset;
    expect(url.map(({ loc }: { loc: string }) => loc)).toEqual([
      'https://archive.example/sub/',
      'https://archive.example/sub/en/places/',
      'https://archive.example/sub/english/',
      'https://archive.example/sub/places/',
    ]);
    expect(url[0]['xhtml:link']).toBeUndefined();
    expect(url[1]['xhtml:link']).toEqual(url[3]['xhtml:link']);
    expect(
      url[1]['xhtml:link'].map((link: Record<string, string>) => [link['@_hreflang'], link['@_href']]),
    ).toEqual([
      ['zh-Hans', 'https://archive.example/sub/places/'],
      ['en', 'https://archive.example/sub/en/places/'],
      ['x-default', 'https://archive.example/sub/places/'],
    ]);
  });

  it('becomes an index when there are too many pages for one file', () => {
    const paths = Array.from({ length: 70_000 }, (_, index) => `/articles/${index}/`);
    const files = buildSitemaps(paths, siteUrl, languages);
    expect(files.map(({ path }) => path)).toEqual([
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-2.xml',
      '/sitemap-3.xml',
    ]);
    const { sitemap } = parser.parse(files[0]?.xml ?? '').sitemapindex;
    expect(sitemap[2].loc).toBe('https://archive.example/sub/sitemap-3.xml');
    const counts = files.slice(1).map(({ xml }) => xml.match(/<loc>/g)?.length);
    expect(counts).toEqual([30_000, 30_000, 10_000]);
  });
});

describe('OpenSearch and robots', () => {
  it('is well-formed and points at the search page', () => {
    const xml = renderOpenSearch(siteUrl);
    expect(SyntaxValidator.validate(xml)).toBe(true);
    const { Url, ShortName } = parser.parse(xml).OpenSearchDescription;
    expect(Url[0]['@_template']).toBe('https://archive.example/sub/search/?q={searchTerms}');
    expect([...ShortName].length).toBeLessThanOrEqual(16);
  });

  it('names the sitemap', () => {
    expect(renderRobots(siteUrl)).toContain('\nSitemap: https://archive.example/sub/sitemap.xml\n');
  });
});

describe('escapeXml', () => {
  it('gives back what XML can hold, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`;
        expect(SyntaxValidator.validate(xml)).toBe(true);
        const holdable = [...text.toWellFormed()]
          .filter((character) => character >= ' ' || '\t\n\r'.includes(character))
          .filter((character) => character !== '\ufffe' && character !== '\uffff')
          .join('');
        const raw = new XMLParser({ trimValues: false, parseTagValue: false, ignoreAttributes: false });
        const value = raw.parse(`<a>|${escapeXml(text)}|</a>`).a;
        expect(value).toBe(`|${holdable}|`.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

it.each([
  ['https://a.example', '/x/', 'https://a.example/x/'],
  ['https://a.example/', 'x/', 'https://a.example/x/'],
  ['https://a.example/b/', '/', 'https://a.example/b/'],
])('absoluteUrl %s %s', (site, path, expected) => {
  expect(absoluteUrl(site, path)).toBe(expected);
});
