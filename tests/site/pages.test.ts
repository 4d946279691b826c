import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { describe, expect, inject, it } from 'vitest';
import { readRecords } from '../../src/integrations/content/read-records.ts';
import { compactHtml } from '../../src/outputs/compact-html.ts';
import { findBrokenLinks } from '../support/find-broken-links.ts';
import { findInvalidHtml, oneOfEachKind } from '../support/find-invalid-html.ts';
import { listFiles, readPages } from '../support/html-pages.ts';
import type { PageElement } from '../support/page-elements.ts';

const folder = inject('siteFolder');
const pages = readPages(folder);
const files = new Set(listFiles(folder));
const origin = 'http://localhost:4321';

describe('the built site', () => {
  it('has every kind of page in both languages', () => {
    const paths = pages.map(({ path }) => path);
    for (const path of [
      '/',
      '/search/',
      '/articles/',
      '/articles/2016-12-09-411700-f85b/',
      '/articles/undated-unplaced-a7f0/',
      '/places/',
      '/places/411700/',
      '/dates/',
      '/dates/2016/',
      '/dates/2016/12/',
      '/dates/2016/12/09/',
      '/campaigns/',
      '/campaigns/411700-quanguo-wenming-2015/',
      '/timelines/',
      '/honours/quanguo-wenming/',
      '/people/',
      '/sources/',
      '/guide/about/',
    ]) {
      expect(paths).toContain(path);
      expect(paths).toContain(`/en${path}`);
    }
    expect(files.has('404.html')).toBe(true);
  });

  it('a page without needless quotes and end tags is the same document, and smaller', () => {
    const kinds = oneOfEachKind(pages);
    expect(kinds.length).toBeGreaterThan(40);
    for (const { path, source } of kinds) {
      const compact = compactHtml(source);
      expect(serialize(parse(compact)), path).toBe(serialize(parse(source)));
      expect(compact.length, path).toBeLessThan(source.length * 0.99);
    }
  });

  it('every internal link leads to a page, and every anchor to an element', () => {
    expect(findBrokenLinks(pages, files)).toEqual([]);
  });

  it('no view whose results need JavaScript has a box without it; the way into the search stays', () => {
    const withBox = (path: string, box: string) => {
      const page = pages.find((one) => one.path === path);
      return page?.document.querySelector(`main ${box} input[name="q"]`) !== null;
    };
    for (const view of ['search', 'concordance', 'trends', 'compare'])
      for (const path of [`/${view}/`, `/en/${view}/`]) {
        expect(withBox(path, 'search.needs-js'), path).toBe(true);
        expect(withBox(path, 'search:not(.needs-js)'), path).toBe(false);
      }
    expect(withBox('/', 'search:not(.needs-js)')).toBe(true);
  });

  it('links no page that the content keeps as an address only', async () => {
    const { sources } = await readRecords('content');
    const kept = [...sources.values()].flatMap((text) =>
      [...text.matchAll(/^\s*(?:- )?address: "?(http[^"\s]+)/gm)].map(([, address = '']) => address),
    );
    expect(kept.length).toBeGreaterThan(0);
    const shown = new Set(kept);
    const linked = pages.flatMap(({ path, elements }) =>
      elements
        .map(({ attributes }) => attributes['href'] ?? '')
        .filter((href) => shown.has(href))
        .map((href) => `${path} ${href}`),
    );
    expect(linked).toEqual([]);
    const showing = pages.find(({ elements }) =>
      elements.some(({ attributes }) => attributes['class']?.split(' ').includes('page-address')),
    );
    expect(showing?.document.querySelector('.page-address code')).not.toBeNull();
  });

  it('asks no third party for anything', () => {
    const isFetched = ({ name, attributes: { rel } }: PageElement) =>
      /^(?:script|img|iframe|video|audio)$/.test(name) ||
      (name === 'link' && /(?:^| )(?:stylesheet|icon|preload)(?: |$)/.test(rel ?? ''));
    const strangers = pages.flatMap(({ path, elements }) =>
      elements
        .filter(isFetched)
        .map(({ attributes }) => attributes['src'] ?? attributes['href'] ?? '')
        .filter((url) => /^(https?:)?\/\//.test(url) && !url.startsWith(origin))
        .map((url) => `${path} ${url}`),
    );
    expect(strangers).toEqual([]);
    const sheets = [...files].filter((file) => file.endsWith('.css'));
    for (const file of sheets)
      expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/url\(\s*["']?(https?:)?\/\//);
  });

  it('every page has a language, one heading of the first rank, a title and a description', () => {
    const wanting = pages.filter(({ elements, source, path }) => {
      const named = (wanted: string) => elements.filter(({ name }) => name === wanted);
      const metas = named('meta').map(({ attributes }) => attributes);
      const redirect = metas.some((meta) => meta['http-equiv'] === 'refresh');
      const language = named('html')[0]?.attributes['lang'] ?? '';
      const expected = path.startsWith('/en/') ? /^en$/ : /^zh-Hans$/;
      return (
        !redirect &&
        (!expected.test(language) ||
          named('h1').length !== 1 ||
          !/<title>\s*[^<\s]/.test(source) ||
          !metas.some(({ name, content }) => name === 'description' && content))
      );
    });
    expect(wanting.map(({ path }) => path)).toEqual([]);
  });

  it('no page has the title or the description of another one in its language', () => {
    const said = (part: RegExp) => {
      const byWords = new Map<string, string[]>();
      for (const { path, source } of pages) {
        const [words] = part.exec(source) ?? [];
        if (words === undefined || source.includes('http-equiv="refresh"')) continue;
        const key = `${path.startsWith('/en/')} ${words}`;
        byWords.set(key, [...(byWords.get(key) ?? []), path]);
      }
      return [...byWords.values()].filter((paths) => paths.length > 1);
    };
    expect(said(/<title>[^<]*/)).toEqual([]);
    expect(said(/<meta name="description"[^>]*/)).toEqual([]);
  });

  it('no blank follows a full-width colon, and no link says only where', () => {
    const wrong = pages.flatMap(({ path, source }) =>
      [/<p[^>]*>[^<]*： \S[^<]*/, /<a [^>]*>(?:here|there|more|这里|点击|更多)<\/a>/].flatMap((pattern) => {
        const [words] = pattern.exec(source) ?? [];
        return words === undefined ? [] : [`${path} ${words}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('every kind of page is valid HTML', async () => {
    const kinds = oneOfEachKind(pages);
    expect(kinds.length).toBeGreaterThan(40);
    expect(await findInvalidHtml(kinds)).toEqual([]);
  });

  it('has no element id twice on a page', () => {
    const doubled = pages.flatMap(({ path, elements }) => {
      const seen = new Set<string>();
      return elements.flatMap(({ attributes: { id } }) => {
        if (id === undefined) return [];
        const isNew = seen.size < seen.add(id).size;
        return isNew ? [] : [`${path} #${id}`];
      });
    });
    expect(doubled).toEqual([]);
  });

  it('serves feeds, a sitemap and the data dumps', () => {
    for (const file of [
      'rss.xml',
      'feed.json',
      'sitemap.xml',
      'robots.txt',
      'opensearch.xml',
      'data/articles.json',
      'data/articles.csv',
      'data/events.json',
      'data/campaigns.json',
      'data/places.json',
      'data/datapackage.json',
      'places/411700/rss.xml',
      'campaigns/411700-quanguo-wenming-2015/feed.json',
    ]) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
  });
});

describe('unplaced and undated articles', () => {
  const page = (path: string) => pages.find((candidate) => candidate.path === path);

  it('stand in every list', () => {
    for (const path of ['/articles/', '/places/', '/dates/undated/']) {
      expect(page(path)?.source, path).toContain('undated-unplaced-a7f0');
    }
    expect(page('/dates/')?.source).toMatch(/href="[^"]*undated\/"/);
  });

  it('say what is missing', () => {
    const text = page('/articles/undated-unplaced-a7f0/')?.document.body.textContent ?? '';
    expect(text).toMatch(/2,?384/);
    expect(text).toMatch(/1,?515/);
    expect(text).toContain('540');
  });
});

describe('the timeline of 驻马店', () => {
  const document = pages.find(({ path }) => path === '/campaigns/411700-quanguo-wenming-2015/')?.document;
  const entry = (date: string) =>
    document?.querySelector(`ol[data-timeline] li[data-event][data-date="${date}"]`);

  it('shows the meeting of 2016-12-07 as happened, with its words', () => {
    expect(entry('2016-12-07')?.getAttribute('data-status')).toBe('happened');
    expect(entry('2016-12-07')?.textContent).toContain('推进会');
  });

  it('shows the inspection of about 2016-12-17 as planned and inferred, in words', () => {
    const planned = entry('2016-12-17~');
    expect(planned?.getAttribute('data-status')).toBe('planned');
    expect(planned?.getAttribute('data-basis')).toBe('inferred');
    expect(planned?.textContent).toMatch(/计划/);
    expect(planned?.textContent).toMatch(/推定/);
    expect(planned?.textContent).toContain('10天左右');
  });
});
