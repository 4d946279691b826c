import { describe, expect, it } from 'vitest';
import { findCircle, importsOf, reachableFrom, readSourceFiles } from '../../support/source-files.ts';

/**
 * Folders of `src` from the bottom up: each may import those of the rungs before it. Folders on one rung do not
 * know of each other.
 */
const RUNGS: readonly (readonly string[])[] = [
  ['hanzi'],
  ['issues'],
  ['dates', 'places'],
  ['schema'],
  ['mdx'],
  ['importer', 'archive'],
  ['checks', 'i18n'],
  ['outputs'],
  ['search'],
  // What touches files while a site is built, and what its pages are made of.
  ['integrations', 'components'],
  ['layouts'],
  ['pages'],
];
/** Files beside the folders, and the folder each speaks for. */
const LOOSE: Readonly<Record<string, string>> = {
  'content.config.ts': 'integrations',
  'middleware.ts': 'pages',
};
const STYLES = /^styles\//;
/** Folders whose every file must run in a browser, with all it imports. */
const BROWSER =
  /^(?:hanzi|dates|search\/(?:query|format|match|workspace|concordance|trends|compare|suggest|regex)|components\/(?:browser|admin|preferences\/apply-preferences))(?:\/|\.ts$)/;
/** What of Node touches files, clocks and processes; the rest computes. Components and pages need none of it. */
const FILES_AND_PROCESSES = /^node:(?:fs|process|child_process|worker_threads|os|http|net|timers)/;
/** What a file may ask for that is no argument: nothing, but for what Astro hands to pages. */
const SURROUNDINGS =
  /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bprocess\.[a-z]|\bimport\.meta\.env\b|\bAstro\.site\b|\b__[A-Z_]+__\b/g;
const HANDED: Readonly<Record<string, RegExp>> = {
  pages: /^import\.meta\.env$/,
};
/** The files that ask Astro for content: where its loaders are named, and the guide and the switch of scripts for its prose. */
const CONTENT_READERS = ['content.config.ts', 'components/guide/guide-pages.ts', 'pages/switch-script.js.ts'];

const files = readSourceFiles('src');
const imports = [...files.values()].flatMap(({ path, imports: all }) =>
  all.map((one) => ({ file: path, ...one })),
);
const local = imports.filter(({ isLocal, target }) => isLocal && !STYLES.test(target));

/** What a browser loads: the folders above, and whatever a script of a component or layout imports. */
const entries = [...files.values()].flatMap(({ path, source }) => {
  if (BROWSER.test(path)) return [path];
  const scripts = [...source.matchAll(/<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g)];
  return path.endsWith('.astro')
    ? scripts.flatMap(([, code = '']) =>
        importsOf(code, 'src', path)
          .filter(({ isType, isLocal }) => isLocal && !isType)
          .map(({ target }) => target),
      )
    : [];
});
const inBrowser = reachableFrom(entries, files);

function rung(file: string): number {
  const folder = LOOSE[file] ?? file.split('/')[0] ?? '';
  return RUNGS.findIndex((folders) => folders.includes(folder));
}
const folderOf = (file: string) => LOOSE[file] ?? file.split('/')[0];
const lines = (found: readonly { file: string; target: string }[]) =>
  found.map(({ file, target }) => `${file} imports ${target}`);

describe('the folder order is the flow of data', () => {
  it('finds sources and imports to look at, and what browsers load', () => {
    expect(files.size).toBeGreaterThan(500);
    expect(imports.length).toBeGreaterThan(1000);
    expect(local.filter(({ target }) => /\.(ts|astro)$/.test(target) && !files.has(target))).toEqual([]);
    expect(new Set(entries).size).toBeGreaterThan(100);
    expect(inBrowser.has('components/search/connect-search.ts')).toBe(true);
  });

  it('every folder has its rung', () => {
    expect([...files.keys()].filter((file) => rung(file) === -1)).toEqual([]);
  });

  it('no folder imports one that comes after it, or beside it', () => {
    const broken = local.filter(
      ({ file, target }) => folderOf(file) !== folderOf(target) && rung(file) <= rung(target),
    );
    expect(lines(broken)).toEqual([]);
  });

  it('what touches files is used by commands and the configuration alone', () => {
    const broken = local.filter(
      ({ file, target }) => folderOf(target) === 'integrations' && folderOf(file) !== 'integrations',
    );
    expect(lines(broken)).toEqual([]);
  });

  it('no file imports itself by a way round, types among them', () => {
    expect(findCircle(files)).toEqual([]);
  });

  it('what runs in a browser imports nothing of Node, by whatever way', () => {
    const broken = [...inBrowser].flatMap(([path, way]) =>
      (files.get(path)?.imports ?? [])
        .filter(({ target, isType }) => !isType && /^(?:node:|astro:)/.test(target))
        .map(({ target }) => `${way.join(' → ')} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it('the core is pure: files, clock and process live in scripts and integrations', () => {
    const broken = imports.filter(
      ({ file, target }) =>
        folderOf(file) !== 'integrations' &&
        (rung(file) < rung('components') ? FILES_AND_PROCESSES : /^node:/).test(target),
    );
    expect(lines(broken)).toEqual([]);
    const asking = [...files.values()].flatMap(({ path, source }) => {
      const folder = folderOf(path) ?? '';
      if (folder === 'integrations') return [];
      return [...source.matchAll(SURROUNDINGS)]
        .filter(([words]) => !HANDED[folder]?.test(words))
        .map(([words]) => `${path}: ${words}`);
    });
    expect(asking).toEqual([]);
  });

  it('only the configuration asks Astro for content, and the guide and the switch of scripts for its prose', () => {
    const readers = imports.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    expect(readers.filter((file) => !CONTENT_READERS.includes(file))).toEqual([]);
  });
});
