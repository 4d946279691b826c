import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeArchiveFiles } from '../../../src/integrations/archive-files.ts';
import { articleFileOwners } from '../../../src/outputs/archive-files.ts';
import { buildArticleLinks } from '../../../src/outputs/linked-data/article-links.ts';
import { sampleArchive } from '../outputs/sample-archive.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'citations-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('writes every file that the head of an article names', async () => {
  const ids = Array.from({ length: 70 }, (_, index) => `undated-unplaced-${(0xa000 + index).toString(16)}`);
  const archive = sampleArchive(
    Object.fromEntries(
      ids.map((id) => [
        `articles/x/${id}.mdx`,
        `---\ntitle: 题${id}\ntype: report\nrights: full\n---\n正文。\n`,
      ]),
    ),
  );
  await writeArchiveFiles(folder, articleFileOwners(archive, 'https://archive.example'));
  expect((await readdir(join(folder, 'articles'))).sort()).toEqual(ids);
  for (const article of archive.articles) {
    const links = buildArticleLinks(article, 'https://archive.example').filter(
      ({ rel }) => rel === 'describedby',
    );
    expect(links).toHaveLength(3);
    for (const { href } of links) {
      const text = await readFile(join(folder, new URL(href).pathname), 'utf8');
      expect(text).toContain(article.title);
    }
  }
});
