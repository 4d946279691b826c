import { hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  editArticle,
  listPlaced,
  takeAway,
  withdrawArticle,
  writeCampaign,
} from '../generators/corpus/change-articles.ts';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { buildSite } from '../support/built-site.ts';
import { copyCheckout, editComponent } from '../support/copied-checkout.ts';
import { listFiles } from '../support/html-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-change-'));
const content = join(folder, 'content');
/** Of which the code changes too. */
const checkout = join(folder, 'checkout');
const MARK = 'a-new-element';
/** Of builds that know nothing of the others. */
const ALONE = {
  ARCHIVE_CONTENT: content,
  ARCHIVE_SITE: 'http://localhost:4321',
  ARCHIVE_CARDS: 'none',
  ARCHIVE_DAY: '2026-01-02',
  ARCHIVE_CACHE: join(folder, 'another cache'),
};
/** Of builds after few changes of a large archive. */
const AFTER_ANOTHER = { ...ALONE, ARCHIVE_CACHE: join(folder, 'cache'), ARCHIVE_SPLIT: 'index' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const treeOf = (out: string) =>
  new Map(listFiles(out).map((path) => [path, hash('sha256', readFileSync(join(out, path)))]));
const inodesOf = (out: string) =>
  new Map(listFiles(out).map((path) => [path, statSync(join(out, path)).ino]));

describe('a build after changes', () => {
  it('is, file by file, what three machines build of the same content with nothing kept', async () => {
    copyCheckout(checkout);
    await writeArticles(content, 24);
    await mkdir(join(content, 'guide'), { recursive: true });
    const guide = (text: string) => `---\ntitle: 说明\ndescription: 说明\norder: 1\nlang: zh\n---\n${text}\n`;
    const [first = '', edited = '', withdrawn = '', added = '', other = '', gone = ''] = listPlaced(content);
    writeFileSync(join(content, 'guide/about.mdx'), guide('旧的说明。'));
    writeCampaign(content, first, 'unknown');
    const putBack = takeAway(content, added);
    const kept = join(folder, 'kept');
    buildSite(kept, AFTER_ANOTHER, [], checkout);
    editArticle(other);
    buildSite(kept, AFTER_ANOTHER, [], checkout);
    const [before, inodes] = [treeOf(kept), inodesOf(kept)];

    // The next one is made out of the first.
    editArticle(edited);
    withdrawArticle(withdrawn);
    putBack();
    takeAway(content, gone);
    writeFileSync(join(content, 'guide/about.mdx'), guide('新的说明。'));
    writeCampaign(content, first, 'awarded');
    editComponent(checkout, 'people/PeoplePage.astro', `<div class="${MARK}"></div>`);
    buildSite(kept, AFTER_ANOTHER, [], checkout);
    const shards = join(folder, 'shards');
    for (const number of [1, 2, 3]) {
      buildSite(join(shards, `part ${number}`), ALONE, ['--shard', `${number}/3`], checkout);
    }
    const whole = join(folder, 'whole');
    buildSite(whole, ALONE, ['--merge', shards], checkout);

    const [after, expected] = [treeOf(kept), treeOf(whole)];
    expect([...after.keys()].sort()).toEqual([...expected.keys()].sort());
    expect([...after].filter(([path, digest]) => expected.get(path) !== digest)).toEqual([]);
    // And it did change, in part.
    const changed = [...after].filter(([path, digest]) => before.get(path) !== digest);
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.length).toBeLessThan(after.size / 2);
    expect(readFileSync(join(kept, 'people/index.html'), 'utf8')).toContain(MARK);
    // Of the pages that are what they were nearly all were not made again, but are the same files, those of other components.
    const same = [...inodesOf(kept)].filter(
      ([path]) => path.endsWith('.html') && after.get(path) === before.get(path),
    );
    const remade = same.filter(([path, inode]) => inodes.get(path) !== inode);
    expect(same.length).toBeGreaterThan(100);
    expect(remade.length).toBeLessThan(same.length / 4);
  });
});
