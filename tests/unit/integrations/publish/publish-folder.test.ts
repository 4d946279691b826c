import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeStaged } from '../../../../src/integrations/publish/leftovers.ts';
import { publishFolder } from '../../../../src/integrations/publish/publish-folder.ts';
import { recoverSite } from '../../../../src/integrations/publish/recover-site.ts';

/** What keeps a folder from being moved, or undefined. */
let obstacle: (from: string, to: string) => string | undefined = () => undefined;
let isDiskFull = false;
/** Before how many changes of the file system the process is killed: from then on nothing happens any more. */
let changesLeft = Number.POSITIVE_INFINITY;
let onKill: () => void = () => undefined;
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const fail = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));
  const unlessKilled = <A extends unknown[], R>(change: (...args: A) => Promise<R>) => {
    return (...args: A): Promise<R> => {
      if (changesLeft-- > 0) return change(...args);
      onKill();
      return new Promise(() => undefined);
    };
  };
  return {
    ...real,
    mkdir: unlessKilled(real.mkdir),
    rm: unlessKilled(real.rm),
    rename: unlessKilled((from: string, to: string) => {
      const code = obstacle(from, to);
      return code === undefined ? real.rename(from, to) : fail(code);
    }),
    cp: unlessKilled((...copy: Parameters<typeof real.cp>) =>
      isDiskFull ? fail('ENOSPC') : real.cp(...copy),
    ),
  };
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'archive-publish-'));
  mkdirSync(join(root, 'staged'));
  writeFileSync(join(root, 'staged/index.html'), 'new');
});
afterEach(() => {
  obstacle = () => undefined;
  isDiskFull = false;
  changesLeft = Number.POSITIVE_INFINITY;
  rmSync(root, { recursive: true, force: true });
});

describe('publishFolder', () => {
  it('makes the target, parents included', async () => {
    await publishFolder(join(root, 'staged'), join(root, 'a/b'), []);
    expect(readFileSync(join(root, 'a/b/index.html'), 'utf8')).toBe('new');
    expect(readdirSync(root)).toEqual(['a']);
  });

  it('replaces a folder whole: nothing of the old one stays', async () => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/old.html'), 'old');
    await publishFolder(join(root, 'staged'), join(root, 'dist'), []);
    expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('refuses to replace a folder that holds the content', async () => {
    const content = join(root, 'archive/content');
    mkdirSync(content, { recursive: true });
    await expect(publishFolder(join(root, 'staged'), join(root, 'archive'), [content])).rejects.toThrow(
      /ARCHIVE_OUT/,
    );
    await expect(publishFolder(join(root, 'staged'), content, [content])).rejects.toThrow(/ARCHIVE_OUT/);
    expect(readdirSync(content)).toEqual([]);
  });

  it('refuses to replace a folder within the content', async () => {
    const articles = join(root, 'content/articles');
    mkdirSync(articles, { recursive: true });
    writeFileSync(join(articles, 'a.mdx'), 'held');
    const within = publishFolder(join(root, 'staged'), articles, [join(root, 'content')]);
    await expect(within).rejects.toThrow(/ARCHIVE_OUT/);
    expect(readdirSync(articles)).toEqual(['a.mdx']);
  });

  describe('from another disk', () => {
    beforeEach(() => {
      mkdirSync(join(root, 'dist'));
      writeFileSync(join(root, 'dist/old.html'), 'old');
      obstacle = (from) => (from === join(root, 'staged') ? 'EXDEV' : undefined);
    });

    it('copies first, then replaces the folder whole', async () => {
      await publishFolder(join(root, 'staged'), join(root, 'dist'), []);
      expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
      expect(readdirSync(root)).toEqual(['dist']);
    });

    it('leaves the old site where it is when the disk is full', async () => {
      isDiskFull = true;
      await expect(publishFolder(join(root, 'staged'), join(root, 'dist'), [])).rejects.toThrow(
        /is full\. .*Nothing that was published has been changed\./,
      );
      expect(readdirSync(join(root, 'dist'))).toEqual(['old.html']);
      expect(readdirSync(root).sort()).toEqual(['dist', 'staged']);
    });

    it('fills a mounted folder, which cannot be moved', async () => {
      const target = join(root, 'dist');
      obstacle = (from, to) => (from === target || to === target ? 'EBUSY' : undefined);
      await publishFolder(join(root, 'staged'), target, []);
      expect(readdirSync(target)).toEqual(['index.html']);
      expect(readdirSync(root)).toEqual(['dist']);
    });

    it('leaves the site of a mounted folder where it is when the disk is full', async () => {
      const target = join(root, 'dist');
      obstacle = (from, to) => (from === target || to === target ? 'EBUSY' : undefined);
      isDiskFull = true;
      await expect(publishFolder(join(root, 'staged'), target, [])).rejects.toThrow(/is full/);
      expect(readdirSync(target)).toEqual(['old.html']);
    });
  });

  it('says in a sentence that a disk can only be read', async () => {
    mkdirSync(join(root, 'dist'));
    obstacle = () => 'EROFS';
    await expect(publishFolder(join(root, 'staged'), join(root, 'dist'), [])).rejects.toThrow(
      /on a disk that can only be read\. Make it writable, or choose another ARCHIVE_OUT\./,
    );
  });
});

describe('a kill at any moment', () => {
  const isStaged = (path: string) => path === join(root, 'staged');
  it.each([
    ['beside the site', () => undefined],
    ['from another disk', (from: string) => (isStaged(from) ? 'EXDEV' : undefined)],
    [
      'into a mounted folder',
      (from: string, to: string) => ([from, to].includes(join(root, 'dist')) ? 'EBUSY' : undefined),
    ],
  ])('%s leaves a whole site, old or new, once the next build has begun', async (_, kept) => {
    const target = join(root, 'dist');
    const seen = new Set<string>();
    for (let kills = 0, isKilled = true; isKilled; kills++) {
      rmSync(root, { recursive: true });
      for (const [folder, says] of [
        ['staged', 'new'],
        ['dist', 'old'],
      ] as const) {
        mkdirSync(join(root, folder, 'a'), { recursive: true });
        writeFileSync(join(root, folder, 'index.html'), says);
        writeFileSync(join(root, folder, 'a', says), says);
      }
      obstacle = kept;
      changesLeft = kills;
      const killed = new Promise<boolean>((done) => {
        onKill = () => done(true);
      });
      isKilled = await Promise.race([
        killed,
        publishFolder(join(root, 'staged'), target, []).then(() => false),
      ]);
      changesLeft = Number.POSITIVE_INFINITY;
      await recoverSite(target);
      const says = readFileSync(join(target, 'index.html'), 'utf8');
      seen.add(says);
      expect(readdirSync(target)).toEqual(['a', 'index.html']);
      expect(readdirSync(join(target, 'a'))).toEqual([says]);
      expect(readdirSync(root).filter((name) => name !== 'staged')).toEqual(['dist']);
      if (!isKilled) expect(says).toBe('new');
    }
    expect([...seen].sort()).toEqual(['new', 'old']);
  });

  it('is cleared away by the next build only where nobody is at work any more', async () => {
    const [dead, alive] = [join(root, '.dist.99999999-new'), join(root, `.dist.${process.ppid}-new`)];
    for (const folder of [dead, alive, join(root, '.other.99999999-old')]) mkdirSync(folder);
    await recoverSite(join(root, 'dist'));
    expect(readdirSync(root).sort()).toEqual([`.dist.${process.ppid}-new`, '.other.99999999-old', 'staged']);
  });

  it('takes what it has staged with it', async () => {
    for (const name of ['99999999', '99999999-articles', String(process.ppid), 'notes'])
      mkdirSync(join(root, name));
    await removeStaged(root);
    expect(readdirSync(root).sort()).toEqual([String(process.ppid), 'notes', 'staged']);
  });
});
