import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  checkContentFolder,
  displayPath,
  listContentFiles,
} from '../../../../src/integrations/content/content-folder.ts';
import { readContentFile } from '../../../../src/integrations/content/read-content-file.ts';
import { readRecords } from '../../../../src/integrations/content/read-records.ts';
import type { Issue } from '../../../../src/issues/issue.ts';

const ARTICLE = '---\ntitle: 一篇\ntype: report\nrights: full\n---\n正文。\n';

let root = '';
let outside = '';
beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'archive-files-'));
  root = join(outside, 'content');
  mkdirSync(join(root, 'articles/undated'), { recursive: true });
  write('articles/undated/undated-unplaced-aaaa.mdx', ARTICLE);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const named = (issues: readonly Issue[]) =>
  issues.map(({ file, code }) => `${file.slice(root.length + 1)} ${code}`);

describe('files of a content folder', () => {
  it('reads plain files alone, and names what lies beside them', async () => {
    write('articles/undated/a.ts', 'throw 1');
    write('articles/undated/b.MDX', ARTICLE);
    write('articles/.DS_Store', '');
    write('articles/._a.mdx', '');
    mkdirSync(join(root, 'articles/c.mdx'));
    write('articles/c.mdx/undated-unplaced-bbbb.mdx', ARTICLE);
    write('articles/..%2f.mdx', ARTICLE);
    const { paths, issues } = await listContentFiles(root, 'articles');
    expect(paths.map((path) => path.slice(root.length + 1))).toEqual([
      'articles/..%2f.mdx',
      'articles/undated/undated-unplaced-aaaa.mdx',
    ]);
    expect(named(issues).sort()).toEqual([
      'articles/c.mdx file-kind',
      'articles/undated/a.ts file-ignored',
      'articles/undated/b.MDX file-ending',
    ]);
  });

  it('follows no link, wherever it leads', async () => {
    writeFileSync(join(outside, 'secret.mdx'), ARTICLE);
    symlinkSync(join(outside, 'secret.mdx'), join(root, 'articles/a.mdx'));
    symlinkSync(outside, join(root, 'articles/folder'));
    symlinkSync(join(root, 'articles'), join(root, 'guide'));
    const articles = await listContentFiles(root, 'articles');
    expect(articles.paths).toHaveLength(1);
    expect(named(articles.issues).sort()).toEqual(['articles/a.mdx file-kind', 'articles/folder file-kind']);
    const guide = await listContentFiles(root, 'guide');
    expect([guide.paths, named(guide.issues)]).toEqual([[], ['guide file-kind']]);
    expect(readContentFile(join(root, 'articles/a.mdx'))).toMatchObject({
      issue: { code: 'file-unreadable' },
    });
  });

  it('waits for no pipe, even one that took the place of a file', async () => {
    const pipe = join(root, 'articles/pipe.mdx');
    execFileSync('mkfifo', [pipe]);
    expect(named((await listContentFiles(root, 'articles')).issues)).toEqual(['articles/pipe.mdx file-kind']);
    expect(readContentFile(pipe)).toMatchObject({ issue: { code: 'file-kind' } });
  });

  it('reads nothing of a file that is far too large', async () => {
    truncateSync(join(root, 'articles/undated/undated-unplaced-aaaa.mdx'), 10 ** 12);
    const { issues } = await readRecords(root);
    expect(named(issues)).toEqual(['articles/undated/undated-unplaced-aaaa.mdx file-too-large']);
  });

  it('goes on after every bad file, the guide among them, and names each', async () => {
    mkdirSync(join(root, 'guide'));
    write('guide/bomb.mdx', '---\ntitle: &a [*a]\ndescription: 说明\n---\n文\n');
    write('guide/runs.mdx', '---\ntitle: 题\ndescription: 说明\n---\nimport a from "node:fs"\n');
    write('articles/undated/deep.mdx', ARTICLE.replace('正文', `${'> '.repeat(5_000)}文`));
    const { records, issues } = await readRecords(root);
    expect(records.articles).toHaveLength(1);
    expect(named(issues)).toEqual([
      'articles/undated/deep.mdx mdx-depth',
      'guide/bomb.mdx yaml-alias',
      'guide/runs.mdx mdx-esm',
    ]);
  });

  it('names what lies beside the folders, and a content folder that is not there', async () => {
    write('astro.config.mjs', '');
    write('README.md', '');
    mkdirSync(join(root, 'article'));
    expect(named(await checkContentFolder(root)).sort()).toEqual([
      'article file-ignored',
      'astro.config.mjs file-ignored',
    ]);
    expect(await checkContentFolder(join(root, 'nowhere'))).toMatchObject([{ code: 'file-unreadable' }]);
  });

  it('shows a path on one line, whatever it holds', () => {
    expect(displayPath('/a/b\nc\u202e.mdx')).toBe('/a/b%0Ac%E2%80%AE.mdx');
  });
});
