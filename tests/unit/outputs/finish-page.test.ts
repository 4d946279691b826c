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

  it('makes a page compact where asked, its addresses among the rest', () => {
    const html = page('<ul><li><a href="/places/" title="a > b">一</a></li><li>二</li></ul>');
    expect(finishPage(html, '../', true)).toContain(
      '<title>t</title></head><ul><li><a href=../places/ title="a > b">一</a><li>二</ul></html>',
    );
  });

  it.each([
    ['what never ends', '<a href="/places/'],
    ['a comment that never ends', '<!-- <a href=x>'],
    ['signs of text', '1 < 2 > 0 <'],
  ])('leaves %s', (_, text) => {
    expect(finishPage(page(text), '../', true)).toContain(`</head>${text}`);
  });

  it('keeps what a pre holds, but for its addresses', () => {
    expect(finishPage(page('<pre class="x"><a href="/a/">b</a></pre><b id="c">'), '../', true)).toContain(
      '<pre class=x><a href="../a/">b</a></pre><b id=c>',
    );
  });

  it('has room for a page of addresses alone', () => {
    const html = finishPage(page('<a href="/">'.repeat(50_000)), '../'.repeat(9));
    expect(html.match(/<a href="(?:\.\.\/){9}">/g)).toHaveLength(50_000);
  });
});

describe('rootOfSite', () => {
  it.each([
    ['https://a.org', '/'],
    ['https://a.org/archive', '/archive/'],
    ['https://a.org/archive/', '/archive/'],
  ])('of %s is %s', (url, root) => expect(rootOfSite(url)).toBe(root));
});
