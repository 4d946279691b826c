import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { htmlLang, LANGUAGES, localPath } from '../../../src/i18n/languages.ts';
import { zh } from '../../../src/i18n/zh.ts';
import { languagePaths } from '../../../src/layouts/page-paths.ts';

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

describe('the tables of strings', () => {
  it('have the same keys', () => {
    expect(keysOf(en)).toEqual(keysOf(zh));
  });

  it('have no empty string', () => {
    for (const text of [...textsOf(zh), ...textsOf(en)]) expect(text.trim()).not.toBe('');
  });

  it('count in English with the right number', () => {
    expect(en.count.articles(1)).toBe('1 article');
    expect(en.count.articles(1200)).toBe('1,200 articles');
    expect(en.count.sources(2)).toBe('2 sources');
  });
});

describe('languages', () => {
  it('put Chinese at the root and others below their code', () => {
    expect(languagePaths().map(({ params }) => params.lang)).toEqual([undefined, 'en']);
    expect(localPath('zh', '/places/')).toBe('/places/');
    expect(localPath('en', '/places/')).toBe('/en/places/');
  });

  it('have a tag each for the lang attribute', () => {
    expect(LANGUAGES.map(htmlLang)).toEqual(['zh-Hans', 'en']);
  });
});
