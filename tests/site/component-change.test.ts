import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { buildSite } from '../support/built-site.ts';
import { copyCheckout, editComponent } from '../support/copied-checkout.ts';
import { listFiles } from '../support/html-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-component-'));
const checkout = join(folder, 'checkout');
const environment = {
  ARCHIVE_CONTENT: join(folder, 'content'),
  ARCHIVE_SITE: 'http://localhost:4321',
  ARCHIVE_CARDS: 'none',
  ARCHIVE_DAY: '2026-01-02',
  ARCHIVE_CACHE: join(folder, 'cache'),
};
const MARK = 'a-new-element';
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a build after the markup of a component has changed', () => {
  it('makes the pages that have it, takes the others as they are, and is what a build with nothing kept makes', async () => {
    await writeArticles(environment.ARCHIVE_CONTENT, 6);
    copyCheckout(checkout);
    const [kept, whole] = [join(folder, 'kept'), join(folder, 'whole')];
    const pagesOf = (out: string) => listFiles(out).filter((path) => path.endsWith('.html'));
    const inodeOf = (path: string) => statSync(join(kept, path)).ino;
    buildSite(kept, environment, [], checkout);
    const before = new Map(pagesOf(kept).map((path) => [path, inodeOf(path)]));

    editComponent(checkout, 'people/PeoplePage.astro', `<div class="${MARK}"></div>`);
    buildSite(kept, environment, [], checkout);
    buildSite(whole, { ...environment, ARCHIVE_CACHE: join(folder, 'another cache') }, [], checkout);

    const read = (out: string, path: string) => readFileSync(join(out, path));
    expect(listFiles(kept).sort()).toEqual(listFiles(whole).sort());
    expect(listFiles(whole).filter((path) => !read(kept, path).equals(read(whole, path)))).toEqual([]);
    const marked = pagesOf(kept).filter((path) => read(kept, path).includes(MARK));
    expect(marked).toContain('people/index.html');
    const remade = pagesOf(kept).filter((path) => inodeOf(path) !== before.get(path));
    expect(remade).toEqual(expect.arrayContaining(marked));
    expect(remade.filter((path) => /^(?:en\/)?(?:articles|places|campaigns|timelines)\//.test(path))).toEqual(
      [],
    );
  });
});
