import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildApart,
  partOfPage,
  partsOf,
  planProcesses,
  processesApart,
} from '../../../src/integrations/build-parts.ts';

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
const names = async (changed: () => Promise<number>) =>
  (await processesApart(changed)).map(({ name }) => name);
const ALL = planProcesses(false).map(({ name }) => name);

describe('planProcesses', () => {
  it('leaves each part to one process, and as many of them as there are processors', () => {
    const plan = (areFewNew: boolean, processors: number) =>
      planProcesses(areFewNew, processors).map(({ parts }) => parts.map(({ name }) => name));
    expect(plan(false, 2)).toEqual([['articles', 'index', 'files']]);
    expect(plan(false, 3)).toEqual([['articles'], ['index', 'files', 'phrases']]);
    expect(plan(true, 2)).toEqual([['index', 'files', 'phrases']]);
    expect(plan(true, 8)).toEqual([['index', 'files', 'phrases']]);
  });

  it('names a process by its parts', () => {
    for (const { name, parts } of planProcesses(false, 2)) expect(partsOf(name)).toEqual(parts);
    expect(partsOf('index')).toHaveLength(1);
    for (const name of ['', 'pages', 'index+pages', 'index,files']) expect(partsOf(name)).toEqual([]);
  });
});

describe('processesApart', () => {
  it('does as ARCHIVE_SPLIT says', async () => {
    vi.stubEnv('ARCHIVE_SPLIT', 'always');
    expect(await names(async () => 0)).toEqual(ALL);
    vi.stubEnv('ARCHIVE_SPLIT', 'index');
    expect(await names(many)).toEqual(['index+files+phrases']);
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
    expect(await names(many)).toEqual(several ? ALL : []);
    expect(await names(async () => 10)).toEqual(several ? ['index+files+phrases'] : []);
  });
});

describe('partOfPage', () => {
  it('tells pages of articles, in any language, from all others', () => {
    const pages = ['articles', 'articles/x', 'en/articles/x', 'articles-of-faith', 'places/411700', ''];
    expect(pages.map(partOfPage)).toEqual(['articles', 'articles', 'articles', 'pages', 'pages', 'pages']);
  });
});

describe('buildApart', () => {
  it('says how a process ended that printed nothing', async () => {
    const [articles] = planProcesses(false, 3);
    if (!articles) throw new Error('There are parts.');
    const stop = new AbortController();
    const building = buildApart(articles, join(content, 'out'), { renderer: '', signal: stop.signal });
    stop.abort();
    await expect(building).rejects.toThrow(/articles ended by SIGTERM/);
  });
});
