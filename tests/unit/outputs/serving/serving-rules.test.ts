import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PACKED_PATHS } from '../../../../src/outputs/packing.ts';
import { renderCaddy } from '../../../../src/outputs/serving/render-caddy.ts';
import { renderHeadersFile } from '../../../../src/outputs/serving/render-headers-file.ts';
import { renderNginx } from '../../../../src/outputs/serving/render-nginx.ts';
import { CACHE_RULES, HEADERS, pathPattern } from '../../../../src/outputs/serving/serving-rules.ts';

const served = { folder: '/srv/archive "1"', port: 8080, host: '_' };
const rulesOf = (path: string) =>
  CACHE_RULES.filter(({ paths }) => paths.some((rule) => new RegExp(pathPattern(rule)).test(path)));

describe('the rules', () => {
  it.each([
    ['/_astro/Page.abc.css', 'immutable'],
    ['/search-data/0123456789ab/t0.bin', 'immutable'],
    ['/pagefind-2/fragment/zxx_1.pf_fragment', 'immutable'],
    ['/pagefind/index/zxx_1.pf_index', 'immutable'],
    ['/switch-script.js', 'stale-while-revalidate'],
    ['/cards/site.png', 'max-age=86400'],
  ])('let a browser keep %s: %s', (path, words) => {
    const [rule, ...more] = rulesOf(path);
    expect(rule?.cacheControl).toContain(words);
    // A host that joins the headers of two rules would send both.
    expect(more).toEqual([]);
  });

  it.each([
    '/',
    '/index.html',
    '/search-data/manifest.json',
    '/articles/x/',
    '/pagefind/pagefind-entry.json',
    '/rss.xml',
  ])('have %s asked for again', (path) => {
    expect(rulesOf(path)).toEqual([]);
  });
});

it.each([
  ['_headers', renderHeadersFile()],
  ['nginx', renderNginx(served)],
  ['Caddy', renderCaddy(served)],
])('every rule and header stands in the configuration for %s', (_, text) => {
  for (const { cacheControl } of CACHE_RULES) expect(text).toContain(cacheControl);
  for (const [name, value] of HEADERS) {
    expect(text).toContain(name);
    expect(text).toContain(value);
  }
});

it('what is packed is sent as a file of gzip, and not hidden as a copy of another', () => {
  const nginx = renderNginx(served);
  const [, packed = ''] =
    /location ~ (\S*data\S*) \{\s*types \{ \}\s*default_type application\/gzip;/.exec(nginx) ?? [];
  const [, copies = ''] = /location ~ (\S+) \{\s*return 404;/.exec(nginx) ?? [];
  const caddy = renderCaddy(served);
  for (const path of PACKED_PATHS) {
    expect(renderHeadersFile()).toContain(`${path}\n  Content-Type: application/gzip`);
    expect(path).toMatch(new RegExp(packed));
    expect(path).toMatch(new RegExp(copies));
    expect(caddy).toMatch(new RegExp(`not path .*${path}[ \n]`));
    expect(caddy).toMatch(new RegExp(`@packed path .*${path}[ \n]`));
  }
  // The first that meets a path answers.
  expect(nginx.indexOf(packed)).toBeLessThan(nginx.indexOf(copies));
  expect('/data/ledger.json.gz').not.toMatch(new RegExp(packed));
});

it('a folder is quoted for each server', () => {
  expect(renderNginx(served)).toContain('root "/srv/archive \\"1\\""');
  expect(renderCaddy(served)).toContain('root * "/srv/archive \\"1\\""');
  expect(renderNginx(served)).not.toContain('brotli_static');
  expect(renderNginx(served, true)).toContain('brotli_static on;');
});

it('are the headers that SECURITY.md tells other servers to send, all of them', () => {
  const [, told = ''] = /```\n([\s\S]*?)```/.exec(readFileSync('SECURITY.md', 'utf8')) ?? [];
  const lines = HEADERS.map(([name, value]) => `${name}: ${value}`);
  expect(told.trim().split('\n').sort()).toEqual(lines.sort());
});
