import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { pageHref, searchHref } from '../../../src/i18n/hrefs.ts';
import { chineseLang, htmlLang, LANGUAGES, type Language, localPath } from '../../../src/i18n/languages.ts';
import { stringsOf } from '../../../src/i18n/strings.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/components/*/strings.ts', {
  eager: true,
});
type Accessor = (language: Language) => object;
const tables: readonly [string, Accessor][] = [
  ['stringsOf', stringsOf],
  ...Object.values(modules).flatMap((module) =>
    Object.entries(module).filter((entry): entry is [string, Accessor] => /Strings$/.test(entry[0])),
  ),
];

/** Every key of a table with dots between levels. */
function keysOf(value: object, prefix = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' && inner !== null ? keysOf(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function textsOf(value: object): string[] {
  return Object.values(value).flatMap((inner) =>
    typeof inner === 'string' ? [inner] : typeof inner === 'object' && inner !== null ? textsOf(inner) : [],
  );
}

/** The places that a script fills in. */
function slotsOf(value: object): string[] {
  return textsOf(value)
    .flatMap((text) => text.match(/\{[a-z]+\}/g) ?? [])
    .sort();
}

describe('the tables of strings', () => {
  it('are found: those of every feature and what all share', () => {
    expect(tables.length).toBeGreaterThan(15);
  });

  it.each(tables)('%s has the same keys and slots in every language, and no empty string', (_, table) => {
    const zh = table('zh');
    for (const language of LANGUAGES) {
      expect(keysOf(table(language)).sort()).toEqual(keysOf(zh).sort());
      expect(slotsOf(table(language))).toEqual(slotsOf(zh));
      for (const text of textsOf(table(language))) expect(text.trim()).not.toBe('');
    }
  });

  it('count in English with the right number', () => {
    expect(en.count.articles(1)).toBe('1 article');
    expect(en.count.articles(1200)).toBe('1,200 articles');
    expect(en.count.sources(2)).toBe('2 sources');
  });
});

describe('languages', () => {
  it('put Chinese at the root and others below their code', () => {
    expect(localPath('zh', '/places/')).toBe('/places/');
    expect(localPath('en', '/places/')).toBe('/en/places/');
    expect(pageHref('en', '/places/#x')).toBe('/en/places/#x');
    expect(searchHref('en', { q: '"一盘棋"', from: '2016-01-01' })).toBe(
      `/en/search/?q=${encodeURIComponent('"一盘棋"')}&from=2016-01-01`,
    );
  });

  it('have a tag each for the lang attribute, and one for Chinese among other words', () => {
    expect(LANGUAGES.map(htmlLang)).toEqual(['zh-Hans', 'en']);
    expect(LANGUAGES.map(chineseLang)).toEqual([undefined, 'zh-Hans']);
  });
});
