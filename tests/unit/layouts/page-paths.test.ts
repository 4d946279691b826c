import { afterEach, expect, it, vi } from 'vitest';
import { articleLanguagePaths, languagePaths } from '../../../src/layouts/page-paths.ts';

afterEach(() => vi.unstubAllGlobals());

const build = (part: string) => vi.stubGlobal('__ARCHIVE_BUILD__', { part, cards: 'auto', repository: '' });
const languages = (paths: ReturnType<typeof languagePaths>) => paths.map(({ params }) => params.lang ?? '');

it('gives every language to every page of a build in one process', () => {
  build('');
  expect(languages(languagePaths())).toEqual(['', 'en']);
  expect(languages(articleLanguagePaths())).toEqual(['', 'en']);
});

it('leaves to another process the pages that it builds', () => {
  build('articles');
  expect(languagePaths()).toEqual([]);
  expect(languages(articleLanguagePaths())).toEqual(['', 'en']);
  build('pages');
  expect(languages(languagePaths())).toEqual(['', 'en']);
  expect(articleLanguagePaths()).toEqual([]);
});
