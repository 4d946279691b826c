import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkFixity } from '../../../../src/integrations/preservation/check-fixity.ts';
import { listFolder } from '../../../../src/integrations/preservation/hash-folder.ts';
import { noteDigest } from '../../../../src/integrations/preservation/known-digests.ts';
import { readZip } from '../../../../src/integrations/preservation/read-zip.ts';
import { writeBag } from '../../../../src/integrations/preservation/write-bag.ts';
import { writeManifest } from '../../../../src/integrations/preservation/write-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'bag-'));
const site = join(folder, 'site');
await mkdir(join(site, '页面'), { recursive: true });
writeFileSync(join(site, 'index.html'), '<p>首页</p>');
writeFileSync(join(site, '页面', 'a b.html'), '');
const info = {
  title: '某档案',
  url: 'https://archive.example/',
  day: '2026-01-02',
  description: 'Two\nlines',
  rights: 'CC BY 4.0',
};
const pack = (name: string) =>
  writeBag(
    join(folder, name),
    { folders: [{ name: 'site', folder: site }], texts: new Map([['tei/a.xml', '<TEI/>']]) },
    info,
    () => undefined,
  );
afterAll(() => rmSync(folder, { recursive: true }));

describe('a bag', () => {
  it('says what it is, and holds what it says', async () => {
    expect(await pack('one.zip')).toEqual({ files: 3, bytes: 19 });
    const { digests, texts } = await readZip(join(folder, 'one.zip'), (path) => path.endsWith('.txt'));
    expect([...digests.keys()].sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/site/index.html',
      'data/site/页面/a b.html',
      'data/tei/a.xml',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
    expect(texts.get('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    expect(texts.get('bag-info.txt')).toContain('Payload-Oxum: 19.3\n');
    expect(texts.get('bag-info.txt')).toContain('External-Description: Two lines\n');
    expect(await checkFixity(join(folder, 'one.zip'))).toEqual({
      files: 6,
      changed: [],
      missing: [],
      added: [],
    });
  });

  it('is the same bytes from the same files', async () => {
    await pack('two.zip');
    expect(readFileSync(join(folder, 'two.zip')).equals(readFileSync(join(folder, 'one.zip')))).toBe(true);
  });
});

describe('the fixity of a site', () => {
  it('names every file that changed, is missing or was added', async () => {
    writeManifest(site, listFolder(site));
    expect(await checkFixity(site)).toEqual({ files: 2, changed: [], missing: [], added: [] });
    writeFileSync(join(site, 'index.html'), '<p>首頁</p>');
    rmSync(join(site, '页面'), { recursive: true });
    writeFileSync(join(site, 'new.txt'), '');
    expect(await checkFixity(site)).toEqual({
      files: 2,
      changed: ['index.html'],
      missing: ['页面/a b.html'],
      added: ['new.txt'],
    });
  });

  it('takes the digest of a file from whoever has written it in this process', async () => {
    noteDigest(join(site, 'new.txt'), 'f'.repeat(64));
    writeManifest(site, listFolder(site));
    expect((await checkFixity(site)).changed).toEqual(['new.txt']);
  });

  it('cannot be told without a manifest', async () => {
    await expect(checkFixity(folder)).rejects.toThrow('manifest-sha256.txt');
    await expect(checkFixity(join(site, 'new.txt'))).rejects.toThrow();
  });
});
