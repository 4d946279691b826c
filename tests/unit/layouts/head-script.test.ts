import { expect, it } from 'vitest';
import { HEAD_SCRIPT, sourceOf } from '../../../src/layouts/head-script.ts';

it('is short, and ends the element it stands in nowhere', () => {
  expect(HEAD_SCRIPT.length).toBeLessThan(700);
  expect(HEAD_SCRIPT).not.toContain('</script');
});

it('prints a function without its comments and indents', () => {
  const source = sourceOf(() => {
    // Said to readers of the source.
    return '</script>';
  });
  expect(source).not.toContain('readers');
  expect(source).toMatch(/return ['"]<\\\/script>['"]/);
});
