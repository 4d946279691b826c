import { describe, expect, it } from 'vitest';
import { renderContentPolicy } from '../../../src/outputs/content-policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
/** SHA-256 of `go()`, by `printf 'go()' | openssl dgst -sha256 -binary | base64`. */
const GO = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

describe('the content security policy of a page', () => {
  it('allows nothing but this site', () => {
    const policy = renderContentPolicy(page('<script type="module" src="/a.js"></script>'), false);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|data:|https?:|\*/);
  });

  it('names its own inline scripts, each once, and no data', () => {
    const scripts =
      '<script>go()</script><script type="module">go()</script><script type="application/ld+json">{"a":1}</script>';
    expect(renderContentPolicy(page(scripts), false)).toContain(`script-src 'self' ${GO};`);
  });

  it('allows WebAssembly and styles in attributes only where they are', () => {
    expect(renderContentPolicy(page(''), true)).toContain("script-src 'self' 'wasm-unsafe-eval'");
    expect(renderContentPolicy(page('', '<p class="a" style="--n:1">'), false)).toContain(
      "style-src-attr 'unsafe-inline'",
    );
    expect(renderContentPolicy(page('', '<p>style="x"</p>'), false)).not.toContain('style-src-attr');
  });
});
