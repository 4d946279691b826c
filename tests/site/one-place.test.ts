import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ONE_PLACE, writeOnePlace } from '../generators/corpus/write-one-place.ts';
import { buildSite } from '../support/built-site.ts';
import { listFiles } from '../support/html-pages.ts';
import { findLargestPages, type LargestPage, MOST_PAGE_BYTES } from '../support/largest-pages.ts';

/** Enough that every list of them, uncut, takes more than a page may have: they tell twice as many events. */
const ARTICLES = 350;

const folder = mkdtempSync(join(tmpdir(), 'archive-one-place-'));
const out = join(folder, 'dist');
let largest: LargestPage[] = [];

beforeAll(async () => {
  await writeOnePlace(join(folder, 'content'), ARTICLES);
  buildSite(out, { ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_CARDS: 'none' });
  largest = await findLargestPages(out);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('no page passes 300 KB where all articles are of one place, honour, source, year and person', () => {
  const heavy = largest.filter(({ bytes }) => bytes > MOST_PAGE_BYTES);
  expect(heavy).toEqual([]);
});

it('what a page leaves out has pages of its own', () => {
  const files = listFiles(out);
  for (const path of [
    `places/${ONE_PLACE}/timeline/2/`,
    `campaigns/${ONE_PLACE}-quanguo-wenming/timeline/2/`,
    'honours/quanguo-wenming/timeline/2/',
    'timelines/all/timeline/2/',
    'ledger/measures/lag/honour/quanguo-wenming/',
  ])
    expect(files).toContain(`${path}index.html`);
});
