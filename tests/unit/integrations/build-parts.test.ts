import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILD_PARTS, buildPart, partOfPage, partsApart } from '../../../src/integrations/build-parts.ts';

let content = '';
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'archive-parts-'));
  vi.stubEnv('ARCHIVE_CONTENT', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

const many = async () => Number.POSITIVE_INFINITY;
const names = async (changed: () => Promise<number>) => (await partsApart(changed)).map(({ name }) => name);

describe('partsApart', () => {
  it('does as ARCHIVE_SPLIT says', async () => {
    vi.stubEnv('ARCHIVE_SPLIT', 'always');
    expect(await names(async () => 0)).toEqual(['articles', 'index']);
    vi.stubEnv('ARCHIVE_SPLIT', 'index');
    expect(await names(many)).toEqual(['index']);
    vi.stubEnv('ARCHIVE_SPLIT', 'never');
    expect(await names(many)).toEqual([]);
    vi.stubEnv('ARCHIVE_SPLIT', 'sometimes');
    await expect(names(many)).rejects.toThrow('always, index, never');
  });

  it('are none of an archive without articles, or without their folder', async () => {
    vi.stubEnv('ARCHIVE_SPLIT', '');
    expect(await names(many)).toEqual([]);
    mkdirSync(join(content, 'articles'));
    expect(await names(many)).toEqual([]);
  });

  it('leave the articles with the other pages where few files have changed', async () => {
    vi.stubEnv('ARCHIVE_SPLIT', '');
    mkdirSync(join(content, 'articles'));
    for (let at = 0; at < 1000; at++) writeFileSync(join(content, 'articles', `${at}.mdx`), '');
    const several = availableParallelism() > 1;
    expect(await names(many)).toEqual(several ? ['articles', 'index'] : []);
    expect(await names(async () => 10)).toEqual(several ? ['index'] : []);
  });
});

describe('partOfPage', () => {
  it('tells pages of articles, in any language, from all others', () => {
    const pages = ['articles', 'articles/x', 'en/articles/x', 'articles-of-faith', 'places/411700', ''];
    expect(pages.map(partOfPage)).toEqual(['articles', 'articles', 'articles', 'pages', 'pages', 'pages']);
  });
});

describe('buildPart', () => {
  it('says how a process ended that printed nothing', async () => {
    const [part] = BUILD_PARTS;
    if (!part) throw new Error('There are parts.');
    const stop = new AbortController();
    const building = buildPart(part, join(content, 'out'), { renderer: '', signal: stop.signal });
    stop.abort();
    await expect(building).rejects.toThrow(/articles ended by SIGTERM/);
  });
});
