import { afterAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import {
  digestRead,
  forgetDerived,
  oncePerArchive,
  oncePerKey,
  shareDerived,
  watchArchive,
} from '../../../src/archive/once-per-archive.ts';
import { closeReadLog, openReadLog } from '../../../src/archive/reads/read-log.ts';
import { readSourceFiles } from '../../support/source-files.ts';
import { article, parseFiles } from './fixture.ts';

const archiveWith = (body: string) =>
  buildArchive(
    parseFiles({
      'articles/2016/2016-12-09-411700-aaaa.mdx': article('published: "2016-12-09"\nplace: "411700"'),
      'articles/2017/2017-01-02-411700-bbbb.mdx': article('published: "2017-01-02"\nplace: "411700"', body),
    }),
  );
let built = 0;
const titles = oncePerArchive('test titles', ({ articles }) => {
  built += 1;
  return {
    byId: new Map(articles.map(({ id, text }) => [id, text])),
    all: articles.map(({ title }) => title),
    held: new Set(articles.map(({ id }) => id)),
  };
});
const count = oncePerArchive('test count', ({ articles }) => articles.length);
const texts = oncePerKey('test texts', ({ articleById }, id) => articleById.get(id)?.text);
const log = openReadLog();
afterAll(closeReadLog);

/** What a page that does this has read. */
function readsOf(archive: Archive, page: (archive: Archive) => unknown): string[] {
  const view = watchArchive(archive);
  log.names = new Set();
  page(view);
  const names = [...log.names];
  log.names = undefined;
  return names;
}

describe('what a page reads', () => {
  const archive = archiveWith('会议召开。');

  it('is noted by field and by key, and once', () => {
    expect(
      readsOf(archive, ({ articleById, places }) => [
        articleById.get('x'),
        articleById.has('x'),
        places.size,
      ]),
    ).toEqual(['archive\tarticleById\tx', 'archive\tplaces\t#size']);
    expect(readsOf(archive, ({ articles }) => articles.length)).toEqual(['archive\tarticles\t#size']);
    expect(readsOf(archive, ({ articles }) => articles.map(({ id }) => id))).toEqual(['archive\tarticles']);
    expect(readsOf(archive, ({ places }) => [...places.values()])).toEqual(['archive\tplaces']);
  });

  it('is the derived value, not what that was derived from', () => {
    expect(readsOf(archive, (view) => titles(view).byId.get('x'))).toEqual(['test titles\tbyId\tx']);
    expect(readsOf(archive, (view) => titles(view).held.has('x'))).toEqual(['test titles\theld\tx']);
    expect(readsOf(archive, (view) => [...titles(view).all])).toEqual(['test titles\tall']);
    expect(readsOf(archive, count)).toEqual(['test count\t']);
    expect(readsOf(archive, (view) => texts(view, 'x'))).toEqual(['test texts\t\tx']);
  });

  it('gives what the archive itself gives, derived once for both', () => {
    built = 0;
    const view = watchArchive(archive);
    expect([...view.articles]).toEqual(archive.articles);
    expect([...view.places]).toEqual([...archive.places]);
    expect(titles(view).byId.get('2016-12-09-411700-aaaa')).toBe(
      titles(archive).byId.get('2016-12-09-411700-aaaa'),
    );
    expect(count(view)).toBe(2);
    expect(built).toBe(0);
  });
});

it('has a name for everything derived, each its own', () => {
  const names = [...readSourceFiles('src').values()].flatMap(({ source }) =>
    [...source.matchAll(/\boncePer(?:Archive|Key)\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});

describe('the digest of what was read', () => {
  const [one, same, other] = ['会议召开。', '会议召开。', '改了一字。'].map(archiveWith);
  const differs = (name: string) => {
    if (!one || !same || !other) throw new Error('no archive');
    expect(digestRead(one, name)).toBeDefined();
    expect(digestRead(same, name)).toBe(digestRead(one, name));
    return digestRead(other, name) !== digestRead(one, name);
  };

  it('differs where the value does, and nowhere else', () => {
    expect(differs('archive\tarticleById\t2017-01-02-411700-bbbb')).toBe(true);
    expect(differs('archive\tarticles')).toBe(true);
    expect(differs('test titles\tbyId\t2017-01-02-411700-bbbb')).toBe(true);
    expect(differs('test texts\t\t2017-01-02-411700-bbbb')).toBe(true);
    expect(differs('archive\tarticleById\t2016-12-09-411700-aaaa')).toBe(false);
    expect(differs('archive\tarticleById\tmissing')).toBe(false);
    expect(differs('archive\tarticles\t#size')).toBe(false);
    expect(differs('archive\tplaces\t411700')).toBe(false);
    expect(differs('test titles\tall')).toBe(false);
    expect(differs('test titles\theld\t2016-12-09-411700-aaaa')).toBe(false);
  });

  it('is none for a name that nothing has', () => {
    expect(one && digestRead(one, 'elsewhere')).toBeUndefined();
  });
});

describe('what a build has derived', () => {
  it('is made once, and anew only for who asks after it was let go', () => {
    shareDerived();
    const archive = archiveWith('正文。');
    const [before, first] = [built, titles(archive)];
    expect(titles(archive)).toBe(first);
    expect(built).toBe(before + 1);
    forgetDerived('test titles', archive);
    expect(built).toBe(before + 1);
    expect(titles(archive)).toEqual(first);
    expect(built).toBe(before + 2);
  });
});
