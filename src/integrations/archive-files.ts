import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type FileOwner, fileOwners } from '../outputs/archive-files.ts';
import type { Space } from '../outputs/space.ts';
import { builtArchive } from './built-archive.ts';
import { ownPlaces } from './shards.ts';
import { createWriter } from './write-files.ts';

/**
 * Writes the files beside pages after a build. As endpoints they would be a route each, which costs several
 * times what writing them does.
 * @param part the part that this process builds, `articles` or `pages`; empty for both.
 */
export function archiveFiles(part: string, space: Space): AstroIntegration {
  let siteUrl = '';
  return {
    name: 'archive-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        siteUrl = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        if (part === 'articles') return;
        writeArchiveFiles(fileURLToPath(dir), fileOwners(await builtArchive(), siteUrl, space));
      },
    },
  };
}

/** Writes files below a site's folder, as they are made; in a build of a shard its share of them. */
export function writeArchiveFiles(folder: string, owners: Iterable<FileOwner>): void {
  const write = createWriter(folder);
  const isOwn = ownPlaces();
  let place = 0;
  for (const owner of owners) {
    if (isOwn(place++)) for (const { path, text } of owner.render()) write(path, text);
  }
}
