import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FileOwner, fileOwners } from '../outputs/archive-files.ts';
import { builtArchive } from './built-archive.ts';

/** Owners (a place, a campaign …) whose files are written at the same time. */
const BATCH = 64;

/**
 * Writes the files beside pages after a build. As endpoints they would be a route each, which costs several
 * times what writing them does.
 * @param part the part that this process builds, `articles` or `pages`; empty for both.
 */
export function archiveFiles(part: string): AstroIntegration {
  let siteUrl = '';
  return {
    name: 'archive-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        if (part === 'articles') return;
        await writeArchiveFiles(fileURLToPath(dir), fileOwners(await builtArchive(), siteUrl));
      },
    },
  };
}

/** Writes files below a site's folder, as they are made. */
export async function writeArchiveFiles(folder: string, owners: Iterable<FileOwner>): Promise<void> {
  let writing: Promise<void>[] = [];
  for (const owner of owners) {
    writing.push(writeFiles(folder, owner));
    if (writing.length < BATCH) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

async function writeFiles(folder: string, owner: FileOwner): Promise<void> {
  const files = owner.render();
  if (files.length === 0) return;
  await mkdir(join(folder, owner.path), { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)));
}
