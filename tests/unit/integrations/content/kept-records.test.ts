import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as parsing from '../../../../src/archive/parse-record.ts';
import { openKeptRecords } from '../../../../src/integrations/content/kept-records.ts';

let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'records-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(cache, { recursive: true });
});

const fileOf = (body: string, file = 'content/articles/undated/a.mdx') => ({
  file,
  bytes: Buffer.from(`---\ntitle: 一篇\ntype: report\nrights: full\n---\n${body}\n`),
});
const SOUND = fileOf('正文<Event date="2016-12-09" kind="meeting" status="happened">会议召开</Event>。');

/** Parses files as a build does. @returns what was made of them, and how many had to be parsed. */
async function build(...files: ReturnType<typeof fileOf>[]) {
  const parse = vi.spyOn(parsing, 'parseRecord');
  const kept = openKeptRecords('articles', '/content', cache);
  const results = await kept.parseAll(files);
  kept.close();
  const parsed = parse.mock.calls.length;
  parse.mockRestore();
  return { results, parsed };
}

it('gives the next build exactly what the parser gave this one, without parsing', async () => {
  const first = await build(SOUND);
  const second = await build(SOUND);
  expect(second.results).toStrictEqual(first.results);
  expect([first.parsed, second.parsed]).toEqual([1, 0]);
});

it('parses what has changed, be it the path alone', async () => {
  await build(SOUND);
  const { results, parsed } = await build(fileOf('别的。'), {
    ...SOUND,
    file: 'content/articles/undated/b.mdx',
  });
  expect(parsed).toBe(2);
  expect(results.map(({ parsed: own }) => own?.record?.id)).toEqual(['a', 'b']);
});

it('says every time what is wrong with a file', async () => {
  const broken = fileOf('<Event date="2016-13-09">会议</Event>');
  const first = await build(broken);
  expect(first.results[0]?.issues).not.toEqual([]);
  expect(await build(broken)).toStrictEqual(first);
});
