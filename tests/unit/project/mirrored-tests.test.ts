import { describe, expect, it } from 'vitest';
import { reachableFrom, readSourceFiles } from '../../support/source-files.ts';

/** Folders of tests of something else than a folder of `src`. */
const APART = /^(?:content|project|scripts)\//;

const files = readSourceFiles('.', ['src', 'scripts', 'tests']);
const sources = [...files.keys()].filter((path) => path.startsWith('src/'));
const bare = (path: string) => path.replace(/^src\//, '').replace(/\.(?:ts|astro)$/, '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const sourceOf = new Map(sources.map((path) => [bare(path), path]));

/** Each test by its path below `tests/unit`, with the sources that run when it does. */
const tests = [...files.keys()].flatMap((path) => {
  const [, name = ''] = /^tests\/unit\/(.+)\.test\.ts$/.exec(path) ?? [];
  return name === '' || APART.test(name) ? [] : [{ name, runs: reachableFrom([path], files) }];
});

describe('unit tests lie as the sources do', () => {
  it('finds tests and sources', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(sources.length).toBeGreaterThan(500);
  });

  it('a test runs something of the folder it mirrors', () => {
    const strays = tests.filter(({ name, runs }) => {
      const folder = `src/${name.slice(0, name.lastIndexOf('/'))}`;
      return ![...runs.keys()].some((path) => path.startsWith(`${folder}/`) || bare(path) === bare(folder));
    });
    expect(strays.map(({ name }) => name)).toEqual([]);
  });

  it('a test that bears the name of a source lies where it lies, and runs it', () => {
    const strays = tests.filter(({ name, runs }) => {
      const namesakes = sources.filter((path) => nameOf(bare(path)) === nameOf(name));
      const own = sourceOf.get(name);
      return own === undefined ? namesakes.some((path) => runs.has(path)) : !runs.has(own);
    });
    expect(strays.map(({ name }) => name)).toEqual([]);
  });
});
