import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPageStore } from '../../../../src/integrations/pages/page-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One build: `pages` are made again unless they are found; says which were made. */
function build(
  values: Readonly<Record<string, string | undefined>>,
  pages: Readonly<Record<string, { reads: string[]; given?: string }>>,
  maker = 'code',
): string[] {
  const store = openPageStore(folder, 'site', maker, (name) => values[name]);
  const made: string[] = [];
  for (const [path, { reads, given = '' }] of Object.entries(pages)) {
    const html = `${path}: ${reads.map((name) => values[name]).join()} ${given}`;
    const found = store.find(path, given)?.read()?.toString();
    if (found === undefined) {
      made.push(path);
      store.keep(path, given, reads, Buffer.from(html), undefined);
    } else expect(found).toBe(html);
  }
  store.close();
  return made;
}

const PAGES = { '/a/': { reads: ['x', 'y'] }, '/b/': { reads: ['y'] }, '/c/': { reads: [] } };

it('finds what has read nothing that changed, and only that', () => {
  expect(build({ x: '1', y: '1' }, PAGES)).toEqual(['/a/', '/b/', '/c/']);
  expect(build({ x: '1', y: '1' }, PAGES)).toEqual([]);
  expect(build({ x: '2', y: '1' }, PAGES)).toEqual(['/a/']);
  expect(build({ x: '2', y: '2' }, PAGES)).toEqual(['/a/', '/b/']);
  expect(build({ x: '2', y: '2' }, PAGES)).toEqual([]);
  // Back again is a change like any other.
  expect(build({ x: '1', y: '2' }, PAGES)).toEqual(['/a/']);
});

it('makes a page again that is given something else, or that was left out in between', () => {
  build({ x: '1', y: '1' }, PAGES);
  expect(build({ x: '1', y: '1' }, { ...PAGES, '/c/': { reads: [], given: 'new' } })).toEqual(['/c/']);
  expect(build({ x: '1', y: '1' }, { '/a/': PAGES['/a/'] })).toEqual([]);
  expect(build({ x: '1', y: '1' }, PAGES)).toEqual(['/b/', '/c/']);
});

it('never keeps what has read something without a digest', () => {
  expect(build({ y: '1' }, PAGES)).toEqual(['/a/', '/b/', '/c/']);
  expect(build({ y: '1' }, PAGES)).toEqual(['/a/']);
});

it('begins anew with other code', () => {
  build({ x: '1', y: '1' }, PAGES);
  expect(build({ x: '1', y: '1' }, PAGES, 'other code')).toEqual(['/a/', '/b/', '/c/']);
  expect(build({ x: '1', y: '1' }, PAGES, 'other code')).toEqual([]);
});

it('makes again what is damaged, cut short or gone', () => {
  const files = ['site.pages', 'site.index'].map((name) => join(folder, name));
  const [pack = '', index = ''] = files;
  for (const damage of [
    () => writeFileSync(pack, 'x'.repeat(statSync(pack).size)),
    () => truncateSync(pack, 3),
    () => rmSync(pack),
    () => truncateSync(index, 3),
    () => rmSync(index),
  ]) {
    build({ x: '1', y: '1' }, PAGES);
    damage();
    expect(build({ x: '1', y: '1' }, PAGES)).toEqual(['/a/', '/b/', '/c/']);
    expect(build({ x: '1', y: '1' }, PAGES)).toEqual([]);
  }
});

it('is not led astray by what another build has written behind', () => {
  build({ x: '1', y: '1' }, PAGES);
  appendFileSync(join(folder, 'site.pages'), 'of another build');
  expect(build({ x: '2', y: '1' }, PAGES)).toEqual(['/a/']);
  expect(build({ x: '2', y: '1' }, PAGES)).toEqual([]);
});

it('stays within twice its pages, and leaves nothing beside them', () => {
  for (let day = 0; day < 20; day++) build({ x: `${day}`, y: `${day}` }, PAGES);
  const size = statSync(join(folder, 'site.pages')).size;
  expect(size).toBeLessThanOrEqual(2 * '/a/: 19,19 /b/: 19 /c/:  '.length);
  expect(readdirSync(folder).sort()).toEqual(['site.index', 'site.pages']);
});

it('remembers in which file a page lies, until it is made again', () => {
  const open = (x: string) => openPageStore(folder, 'site', 'code', () => x);
  const first = open('1');
  first.keep('/a/', '', ['x'], Buffer.from('text'), undefined);
  first.note('/a/', 'file 1');
  first.close();
  const second = open('1');
  expect(second.find('/a/', '')).toMatchObject({ file: 'file 1' });
  second.close();
  const third = open('2');
  expect(third.find('/a/', '')).toBeUndefined();
  third.keep('/a/', '', ['x'], Buffer.from('other text'), undefined);
  third.close();
  expect(open('2').find('/a/', '')).not.toHaveProperty('file');
});
