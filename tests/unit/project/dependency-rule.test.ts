import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of `src` from the bottom up: each may import its own rung and those before it. */
const RUNGS: readonly (readonly string[])[] = [
  ['issues'],
  ['dates'],
  ['schema'],
  ['places', 'hanzi', 'mdx'],
  ['importer', 'archive'],
  ['checks', 'i18n', 'outputs', 'search'],
  ['integrations'],
  ['styles', 'components', 'layouts', 'pages', 'content.config.ts'],
];
/** Folders that must run in a browser. */
const BROWSER = ['hanzi', 'search/match', 'dates'];
/** Folders that may touch files, the clock and the process. */
const IMPURE = ['integrations', 'content.config.ts', 'pages', 'components', 'layouts'];
/** The files that ask Astro for content. */
const CONTENT_READERS = ['archive/load.ts', 'content.config.ts'];

const root = resolve('src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file) && !file.endsWith('.d.ts'));

const imports = files.flatMap((file) => {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target = '']) => ({
    file,
    target,
  }));
});

describe('the folder order is the flow of data', () => {
  it('finds sources and imports to look at', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it('no folder imports one that comes after it', () => {
    const broken = local().filter(({ file, to }) => rung(file) < rung(to));
    expect(broken.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
  });

  it('what runs in a browser imports nothing of Node', () => {
    const broken = imports.filter(({ file, target }) => within(file, BROWSER) && target.startsWith('node:'));
    expect(broken).toEqual([]);
  });

  it('the core is pure: files, clock and process live in scripts and integrations', () => {
    const broken = imports.filter(
      ({ file, target }) =>
        !within(file, IMPURE) && /^node:(fs|process|child_process|worker_threads|os|http)/.test(target),
    );
    expect(broken).toEqual([]);
    const clocks = files.filter(
      (file) =>
        !within(file, [...IMPURE, 'search/match']) &&
        /\bDate\.now\(|new Date\(\)|\bprocess\.(env|cwd|exit)/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  it('only the loader asks Astro for content, and the guide for its prose', () => {
    const readers = imports.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
    const strangers = readers.filter((file) => !CONTENT_READERS.includes(file) && !file.includes('guide'));
    expect(strangers).toEqual([]);
  });
});

function local(): { file: string; to: string }[] {
  return imports
    .filter(({ target }) => target.startsWith('.'))
    .map(({ file, target }) => ({
      file,
      to: relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/'),
    }))
    .filter(({ to }) => !to.startsWith('..'));
}

function rung(file: string): number {
  const top = file.split('/')[0] ?? '';
  const at = RUNGS.findIndex((folders) => folders.includes(top));
  return at === -1 ? RUNGS.length : at;
}

function within(file: string, folders: readonly string[]): boolean {
  return folders.some((folder) => file === folder || file.startsWith(`${folder}/`));
}
