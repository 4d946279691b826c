import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArticles } from '../generators/corpus/write-articles.ts';
import { type DevServer, secondsUntil, startDevServer } from '../support/dev-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-editing-'));
let articles = '';
let server: DevServer;
let file = '';
let path = '';

beforeAll(async () => {
  await writeArticles(folder, 40);
  mkdirSync(join(folder, 'guide'));
  articles = join(folder, 'articles', readdirSync(join(folder, 'articles'))[0] ?? '');
  file = join(articles, readdirSync(articles)[0] ?? '');
  path = `/articles/${file.slice(articles.length + 1, -'.mdx'.length)}/`;
  server = await startDevServer(process.cwd(), { ARCHIVE_CONTENT: folder });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const shows = (words: string) => (text: string) => text.includes(words);

describe('the server that editors use while writing', () => {
  it('shows what has been saved, and follows it on other pages', async () => {
    expect(await server.read(path)).not.toContain('补记一段新文字');
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, `${source.replace(/^title: .*$/m, 'title: 换了标题')}\n补记一段新文字。\n`);
    await secondsUntil(server, path, shows('补记一段新文字'));
    expect(await server.read('/articles/')).toContain('换了标题');
    // What a build writes beside pages is there as well, with the same edit.
    expect(await server.read('/rss.xml')).toContain('<rss');
    expect(await server.read('/timelines/timeline.csv')).toContain('date_from');
    expect(await server.read('/data/articles.csv')).toContain('换了标题');
  });

  it('goes on with the rest while a file has an error, and takes it back when it is mended', async () => {
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.replace('title:', 'titel:'));
    await secondsUntil(server, path, (text) => !text.includes('补记一段新文字'));
    expect(await server.read('/')).toContain('</html>');
    writeFileSync(file, source);
    await secondsUntil(server, path, shows('补记一段新文字'));
  });

  it('takes in a new file and lets go of a deleted one', async () => {
    const added = join(articles, 'undated-unplaced-abcd.mdx');
    writeFileSync(added, '---\ntitle: 新来的一篇\ntype: report\nrights: full\n---\n正文。\n');
    await secondsUntil(server, '/articles/', shows('新来的一篇'));
    unlinkSync(added);
    await secondsUntil(server, '/articles/', (text) => !text.includes('新来的一篇'));
  });

  it('runs nothing that stands in a page of the guide, and shows the page once it is sound', async () => {
    const front = '---\ntitle: 怎样用\ndescription: 说明\n---\n';
    const trace = join(folder, 'ran.txt');
    const page = join(folder, 'guide/use.mdx');
    writeFileSync(
      page,
      `${front}import fs from 'node:fs'\n\n一段{fs.writeFileSync(${JSON.stringify(trace)}, '')}。\n`,
    );
    expect(await server.read('/guide/')).not.toContain('怎样用');
    await server.read('/guide/use/').catch(() => undefined);
    expect(existsSync(trace)).toBe(false);
    writeFileSync(page, `${front}一段。\n`);
    await secondsUntil(server, '/guide/use/', shows('一段。'));
  });
});
