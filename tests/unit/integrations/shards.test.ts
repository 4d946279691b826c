import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildsIndex,
  buildsPlace,
  joinShards,
  markShard,
  ownPlaces,
  parseShard,
  planShards,
  renderShard,
} from '../../../src/integrations/shards.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shards-'));
  vi.stubEnv('ARCHIVE_CONTENT', join(folder, 'content'));
  vi.stubEnv('ARCHIVE_DAY', '2026-01-02');
  put('content/articles/a.mdx', 'text');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('a shard', () => {
  it('is written as it is read, and nothing else is one', () => {
    for (const text of ['1/1', '2/4', '16/16']) expect(renderShard(parseShard(text))).toBe(text);
    for (const text of ['', '5/4', '0/4', '1', '1/4/2', '-1/4', '1/x'])
      expect(() => parseShard(text)).toThrow('2/4');
  });

  it('builds what no other does, and all together everything', () => {
    for (const of of [1, 2, 4, 7]) {
      const shards = Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
      expect(shards.filter(buildsIndex)).toHaveLength(1);
      for (let place = 0; place < 30; place++) {
        expect(shards.filter((shard) => buildsPlace(shard, place))).toHaveLength(1);
      }
    }
  });

  it('is that which the environment names; without one all is built here', () => {
    vi.stubEnv('ARCHIVE_SHARD', '');
    expect([0, 1, 2].map(ownPlaces())).toEqual([true, true, true]);
    vi.stubEnv('ARCHIVE_SHARD', '2/4');
    expect([0, 1, 2, 3, 4].map(ownPlaces())).toEqual([false, true, false, false, true]);
  });

  it('is planned by the number of articles: one, or several and the index', () => {
    expect(planShards(0).map(renderShard)).toEqual(['1/1']);
    expect(planShards(2_500)).toHaveLength(1);
    expect(planShards(10_000).map(renderShard)).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
    expect(planShards(1_000_000)).toHaveLength(16);
  });
});

describe('joining shards', () => {
  const shards = () => join(folder, 'shards');
  const site = () => join(folder, 'site');
  const mark = async (of = 2) => {
    for (let number = 1; number <= of; number++) {
      put(`shards/part ${number}/both.txt`, 'both');
      put(`shards/part ${number}/en/places/${number}/index.html`, `${number}`);
      await markShard(join(shards(), `part ${number}`), { number, of });
    }
  };

  it('gives one folder with what each has, and no mark', async () => {
    await mark();
    await joinShards(shards(), site());
    expect(readdirSync(site()).sort()).toEqual(['both.txt', 'en']);
    expect(readdirSync(join(site(), 'en/places'))).toEqual(['1', '2']);
    expect(readFileSync(join(site(), 'en/places/2/index.html'), 'utf8')).toBe('2');
  });

  it.each([
    ['there is none', () => mkdirSync(shards()), /no shard/],
    ['a folder is none', () => put('shards/part 9/index.html', ''), /part 9 is no shard/],
    ['one is missing', () => rmSync(join(shards(), 'part 2'), { recursive: true }), /it holds 1\/2/],
    [
      'the content has changed since',
      () => put('content/articles/a.mdx', 'other'),
      /Built from other content/,
    ],
    ['it is another day', () => vi.stubEnv('ARCHIVE_DAY', '2026-01-03'), /1\/2, 2\/2/],
    ['the address is another', () => vi.stubEnv('ARCHIVE_SITE', 'https://a.org'), /ARCHIVE_SITE/],
  ])('is refused when %s, and nothing is written', async (what, spoil, problem) => {
    if (what !== 'there is none') await mark();
    spoil();
    await expect(joinShards(shards(), site())).rejects.toThrow(problem);
    expect(existsSync(site())).toBe(false);
  });
});
