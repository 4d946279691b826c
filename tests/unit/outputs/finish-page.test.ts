import { describe, expect, it } from 'vitest';
import { finishPage, rootOfSite } from '../../../src/outputs/finish-page.ts';

const page = (body: string) => `<html><head><meta charset="utf-8"><title>t</title></head>${body}</html>`;

describe('finishPage', () => {
  it('lets addresses lead from the page, and states the policy before anything it concerns', () => {
    const html = finishPage(page('<a href="/places/">地方</a>'), '../');
    expect(html).toContain('<a href="../places/">');
    expect(html).toMatch(
      /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; [^"]+"><title>/,
    );
  });

  it('allows WebAssembly on pages that search, and nowhere else', () => {
    expect(finishPage(page('<div data-workspace-context></div>'), './')).toContain("'wasm-unsafe-eval'");
    expect(finishPage(page('<div>data-workspace-context</div>'), './')).not.toContain('wasm');
  });
});

describe('rootOfSite', () => {
  it.each([
    ['https://a.org', '/'],
    ['https://a.org/archive', '/archive/'],
    ['https://a.org/archive/', '/archive/'],
  ])('of %s is %s', (url, root) => expect(rootOfSite(url)).toBe(root));
});
