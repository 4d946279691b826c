import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFolder } from '../../../../src/integrations/preservation/hash-folder.ts';
import { writeManifest } from '../../../../src/integrations/preservation/write-manifest.ts';
import { listSite } from '../../../../src/integrations/publish/list-site.ts';

/** Seconds since 1970: a day long before any on which the tests run. */
const WRITTEN = 1_000_000_000;

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of ['index.html', 'a/index.html', 'a/b/index.html', 'a/b/c/one.txt', 'd/e/two%.txt'])
    put(path);
  // As if it had been written a while ago, the manifest last.
  for (const folder of ['', 'a', 'a/b', 'a/b/c', 'd', 'd/e'])
    utimesSync(join(site, folder), WRITTEN, WRITTEN);
  writeManifest(site, listFolder(site));
  utimesSync(site, WRITTEN, WRITTEN);
  utimesSync(join(site, 'manifest-sha256.txt'), WRITTEN + 1, WRITTEN + 1);
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function put(path: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), path);
}

it('lists what was made with the site', () => {
  expect(listSite(site)).toEqual(listFolder(site));
  expect(listSite(site)).toContain('d/e/two%.txt');
});

it('asks nothing of folders that nobody has touched', () => {
  // What the manifest says and nobody deleted in a way that shows.
  unlinkSync(join(site, 'a/b/c/one.txt'));
  utimesSync(join(site, 'a/b/c'), WRITTEN, WRITTEN);
  expect(listSite(site)).toContain('a/b/c/one.txt');
});

it('sees what was added, deleted and moved in since, wherever it lies', () => {
  put('CNAME');
  put('a/b/new.html');
  put('x/y/z.txt');
  put('d/new/below/here.txt');
  unlinkSync(join(site, 'a/index.html'));
  rmSync(join(site, 'a/b/c'), { recursive: true });
  expect(listSite(site)).toEqual(listFolder(site));
  expect(listSite(site)).not.toContain('a/index.html');
});

it('believes no manifest that is broken or missing', () => {
  writeFileSync(join(site, 'manifest-sha256.txt'), 'nothing of that form');
  expect(listSite(site)).toEqual(listFolder(site));
  unlinkSync(join(site, 'manifest-sha256.txt'));
  expect(listSite(site)).toEqual(listFolder(site));
});
