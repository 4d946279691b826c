import { expect, it } from 'vitest';
import { HEAD_FILE, HEAD_SCRIPT, sourceOf } from '../../../src/layouts/head-script.ts';

it('is short, because nothing is painted before it has run, and named by what it holds', () => {
  expect(HEAD_SCRIPT.length).toBeLessThan(1000);
  expect(HEAD_FILE).toMatch(/^[\da-f]{8}\.js$/);
});

it('prints a function without its comments and indents', () => {
  const source = sourceOf(() => {
    // Said to readers of the source.
    return 'said';
  });
  expect(source).not.toContain('readers');
  expect(source).toMatch(/return ['"]said['"]/);
});
