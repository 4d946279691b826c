import { afterEach, expect, it } from 'vitest';
import { sharePart } from '../../../src/archive/built-part.ts';
import { articleLanguagePaths, languagePaths } from '../../../src/layouts/page-paths.ts';

afterEach(() => sharePart(undefined));

const languages = (paths: ReturnType<typeof languagePaths>) => paths.map(({ params }) => params.lang ?? '');

it('gives every language to every page of a build in one process', () => {
  expect(languages(languagePaths())).toEqual(['', 'en']);
  expect(languages(articleLanguagePaths())).toEqual(['', 'en']);
});

it('leaves to another process the pages that it builds', () => {
  sharePart('articles');
  expect(languagePaths()).toEqual([]);
  expect(languages(articleLanguagePaths())).toEqual(['', 'en']);
  sharePart('pages');
  expect(languages(languagePaths())).toEqual(['', 'en']);
  expect(articleLanguagePaths()).toEqual([]);
});
