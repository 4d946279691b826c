import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RECORD_KINDS } from '../../../../src/archive/parse-record.ts';
import { sharedRecords } from '../../../../src/archive/shared-archive.ts';
import { guideLoader } from '../../../../src/integrations/content/guide-loader.ts';
import { recordLoader } from '../../../../src/integrations/content/record-loader.ts';

const ARTICLE = '---\ntitle: 一篇\ntype: report\nrights: full\n---\n正文。\n';

let content = '';
const fileOf = (id: string) => join(content, 'articles/undated', `${id}.mdx`);
const ids = () => sharedRecords()?.articles.map(({ id }) => id);

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'archive-loader-'));
  vi.stubEnv('ARCHIVE_CONTENT', content);
  mkdirSync(join(content, 'articles/undated'), { recursive: true });
  writeFileSync(fileOf('undated-unplaced-aaaa'), ARTICLE);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

/** Loads every folder as Astro does. @returns the store of the articles, and what was reported as an error. */
async function loadAll(watcher?: EventEmitter) {
  const articles = new Map<string, unknown>();
  const errors: string[] = [];
  for (const loader of [...RECORD_KINDS.map(recordLoader), guideLoader()]) {
    const entries = loader.name === 'archive-articles' ? articles : new Map<string, unknown>();
    const context = {
      store: {
        keys: () => [...entries.keys()],
        set: (entry: { id: string }) => entries.set(entry.id, entry),
        delete: (id: string) => entries.delete(id),
        addModuleImport: () => undefined,
      },
      config: { root: pathToFileURL(`${process.cwd()}/`) },
      generateDigest: (text: string) => String(text.length),
      logger: { warn: () => undefined, error: (text: string) => errors.push(text) },
      ...(watcher && { watcher }),
    };
    // The loader uses no more of the context than this.
    await loader.load(context as unknown as LoaderContext);
  }
  return { articles, errors };
}

describe('recordLoader', () => {
  const serve = () => Object.assign(new EventEmitter(), { add: () => undefined });

  it('reads nothing in a build, which has read the content before Astro begins', async () => {
    const { articles } = await loadAll();
    expect(ids()).toBeUndefined();
    expect([...articles.keys()]).toEqual([]);
  });

  it('shares what it has read, and leaves one entry for all in the store of a server', async () => {
    const { articles } = await loadAll(serve());
    expect(ids()).toEqual(['undated-unplaced-aaaa']);
    expect([...articles.keys()]).toEqual(['latest']);
  });

  it('changes the store of a server with every edit', async () => {
    const watcher = serve();
    const { articles } = await loadAll(watcher);
    const before = JSON.stringify([...articles]);
    writeFileSync(fileOf('undated-unplaced-bbbb'), ARTICLE);
    watcher.emit('add', fileOf('undated-unplaced-bbbb'));
    await vi.waitFor(() => expect(ids()).toHaveLength(2));
    expect(articles.size).toBe(1);
    expect(JSON.stringify([...articles])).not.toBe(before);
  });

  it('takes a content folder without articles', async () => {
    rmSync(join(content, 'articles'), { recursive: true });
    await loadAll(serve());
    expect(ids()).toEqual([]);
  });

  it('follows a file that is renamed while it is being read', async () => {
    const watcher = serve();
    const { errors } = await loadAll(watcher);
    watcher.emit('change', fileOf('undated-unplaced-aaaa'));
    renameSync(fileOf('undated-unplaced-aaaa'), fileOf('undated-unplaced-bbbb'));
    watcher.emit('unlink', fileOf('undated-unplaced-aaaa'));
    watcher.emit('add', fileOf('undated-unplaced-bbbb'));
    await vi.waitFor(() => expect(ids()).toEqual(['undated-unplaced-bbbb']));
    expect(errors).toEqual([]);
  });
});
