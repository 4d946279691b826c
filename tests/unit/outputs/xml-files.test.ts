import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '../../../src/outputs/absolute-url.ts';
import { escapeXml } from '../../../src/outputs/escape-xml.ts';
import { renderOpenSearch } from '../../../src/outputs/opensearch.ts';
import { renderRobots } from '../../../src/outputs/robots.ts';
import { buildSitemaps } from '../../../src/outputs/sitemap.ts';

const siteUrl = 'https://archive.example/sub/';
const parser = new XMLParser({ ignoreAttributes: false });

describe('sitemap', () => {
  it('lists pages sorted, each once', () => {
    const [file] = buildSitemaps(['/places/', '/en/places/', '/', '/english/', '/'], siteUrl);
    expect(SyntaxValidator.validate(file?.xml ?? '')).toBe(true);
    const { url } = parser.parse(file?.xml ?? '').urlset;
    expect(url.map(({ loc }: { loc: string }) => loc)).toEqual([
      'https://archive.example/sub/',
      'https://archive.example/sub/en/places/',
      'https://archive.example/sub/english/',
      'https://archive.example/sub/places/',
    ]);
  });

  it('becomes an index when there are too many pages for one file', () => {
    const paths = Array.from({ length: 70_000 }, (_, index) => `/articles/${index}/`);
    const files = buildSitemaps(paths, siteUrl);
    expect(files.map(({ path }) => path)).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml']);
    const { sitemap } = parser.parse(files[0]?.xml ?? '').sitemapindex;
    expect(sitemap[1].loc).toBe('https://archive.example/sub/sitemap-2.xml');
    const counts = files.slice(1).map(({ xml }) => xml.match(/<loc>/g)?.length);
    expect(counts).toEqual([50_000, 20_000]);
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
