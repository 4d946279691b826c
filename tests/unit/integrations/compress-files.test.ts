import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressFiles } from '../../../src/integrations/compress-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compress-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('leaves what the site itself holds packed, for which no plain file lies there', async () => {
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data/articles.json.gz'), gzipSync('一'.repeat(5000)));
  await writeFile(join(folder, 'data/ledger.json.gz'), 'old');
  expect((await compressFiles(folder)).files).toBe(0);
  expect(await readdir(join(folder, 'data'))).toEqual(['articles.json.gz']);
});

it('writes copies of what is worth it, and deletes those of what has gone', async () => {
  const text = '全国文明城市'.repeat(300);
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a/index.html'), text);
  await writeFile(join(folder, 'small.html'), 'small');
  await writeFile(join(folder, 'x.bin'), text);
  await writeFile(join(folder, 'x.bin.gz'), 'a download of its own');
  await writeFile(join(folder, 'gone.html.gz'), 'old');
  const sum = await compressFiles(folder);
  expect(sum.files).toBe(1);
  expect(sum.brotli).toBeLessThan(sum.gzip);
  expect(sum.plain).toBe(Buffer.byteLength(text));
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(
    ['a', 'a/index.html', 'a/index.html.br', 'a/index.html.gz', 'small.html', 'x.bin', 'x.bin.gz'].sort(),
  );
  expect(gunzipSync(await readFile(join(folder, 'a/index.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(await readFile(join(folder, 'a/index.html.br'))).toString()).toBe(text);
});
