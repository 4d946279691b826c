import { afterEach, expect, it, vi } from 'vitest';
import { articleLanguagePaths, languagePaths } from '../../../src/i18n/language-paths.ts';

afterEach(() => vi.unstubAllGlobals());

const languages = (paths: ReturnType<typeof languagePaths>) => paths.map(({ params }) => params.lang ?? '');

it('gives every language to every page of a build in one process', () => {
  vi.stubGlobal('__ARCHIVE_PART__', '');
  expect(languages(languagePaths())).toEqual(['', 'en']);
  expect(languages(articleLanguagePaths())).toEqual(['', 'en']);
});

it('leaves to another process the pages that it builds', () => {
  vi.stubGlobal('__ARCHIVE_PART__', 'articles');
  expect(languagePaths()).toEqual([]);
  expect(languages(articleLanguagePaths())).toEqual(['', 'en']);
  vi.stubGlobal('__ARCHIVE_PART__', 'pages');
  expect(languages(languagePaths())).toEqual(['', 'en']);
  expect(articleLanguagePaths()).toEqual([]);
});
