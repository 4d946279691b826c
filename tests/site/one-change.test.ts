import { hash } from 'node:crypto';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { buildSite } from '../support/built-site.ts';
import { listFiles } from '../support/html-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-change-'));
const content = join(folder, 'content');
const ENVIRONMENT = {
  ARCHIVE_CONTENT: content,
  ARCHIVE_SITE: 'http://localhost:4321',
  ARCHIVE_CARDS: 'none',
  ARCHIVE_DAY: '2026-01-02',
  ARCHIVE_CACHE: join(folder, 'cache'),
};
/** Of builds that know nothing of the others. */
const ALONE = { ...ENVIRONMENT, ARCHIVE_CACHE: join(folder, 'another cache') };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const treeOf = (out: string) =>
  new Map(listFiles(out).map((path) => [path, hash('sha256', readFileSync(join(out, path)))]));

describe('a build after changes', () => {
  it('is, file by file, what three machines build of the same content with nothing kept', async () => {
    await writeArticles(content, 24);
    for (const kind of ['guide', 'campaigns']) await mkdir(join(content, kind), { recursive: true });
    const guide = (text: string) => `---\ntitle: 说明\ndescription: 说明\norder: 1\nlang: zh\n---\n${text}\n`;
    const [place, honour, ...articles] = changeable();
    const campaign = (outcome: string) =>
      `---\ntitle: 某地创建活动\nplace: "${place}"\nhonours: [${honour}]\noutcome: { status: ${outcome} }\n---\n`;
    writeFileSync(join(content, 'guide/about.mdx'), guide('旧的说明。'));
    writeFileSync(join(content, `campaigns/${place}-${honour}.mdx`), campaign('unknown'));
    const [edited = '', withdrawn = '', added = ''] = articles;
    const aside = join(folder, 'added.mdx');
    renameSync(added, aside);
    const kept = join(folder, 'kept');
    buildSite(kept, ENVIRONMENT);
    const before = treeOf(kept);

    appendFileSync(edited, '\n补记一段新文字。\n');
    const reason = 'rights: withdrawn\nwithdrawn: { date: "2026-01-02", reason: 权利人要求 }';
    const [, head = ''] = /^(---\n[\s\S]*?\n---\n)/.exec(readFileSync(withdrawn, 'utf8')) ?? [];
    writeFileSync(withdrawn, head.replace('rights: full', reason));
    renameSync(aside, added);
    writeFileSync(join(content, 'guide/about.mdx'), guide('新的说明。'));
    writeFileSync(join(content, `campaigns/${place}-${honour}.mdx`), campaign('awarded'));
    buildSite(kept, ENVIRONMENT);
    const shards = join(folder, 'shards');
    for (const number of [1, 2, 3]) {
      buildSite(join(shards, `part ${number}`), ALONE, ['--shard', `${number}/3`]);
    }
    const whole = join(folder, 'whole');
    buildSite(whole, ALONE, ['--merge', shards]);

    const [after, expected] = [treeOf(kept), treeOf(whole)];
    expect([...after.keys()].sort()).toEqual([...expected.keys()].sort());
    expect([...after].filter(([path, digest]) => expected.get(path) !== digest)).toEqual([]);
    // And it did change, in part.
    const changed = [...after].filter(([path, digest]) => before.get(path) !== digest);
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.length).toBeLessThan(after.size / 2);
  });
});

/** The place and honour of one article, and the files of three others. */
function changeable(): string[] {
  const articles = join(content, 'articles');
  const files = readdirSync(articles, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\d{4}-\d\d-\d\d-\d{6}-\w{4}\.mdx$/.test(path))
    .sort()
    .map((path) => join(articles, path));
  const source = readFileSync(files[0] ?? '', 'utf8');
  const [, place = ''] = /place: "(\d+)"/.exec(source) ?? [];
  const [, honour = ''] = /honours: \[(.+?)\]/.exec(source) ?? [];
  return [place, honour, ...files.slice(1, 4)];
}
