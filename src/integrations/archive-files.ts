import { digestRead, watchArchive } from '../archive/once-per-archive.ts';
import { digestValue } from '../archive/reads/digest-value.ts';
import { closeReadLog, openReadLog } from '../archive/reads/read-log.ts';
import { type FileOwner, fileOwners } from '../outputs/archive-files.ts';
import { builtArchive } from './built-archive.ts';
import { type KeptFiles, openKeptFiles } from './pages/kept-files.ts';
import { ownPlaces } from './shards.ts';
import { siteUrl } from './site-url.ts';
import { siteSpace } from './space.ts';

/**
 * Writes the files beside the pages of an archive, as they are made; in a build of a shard its share of them. As endpoints they
 * would be a route each, which costs several times what writing them does. Those that have read nothing that is
 * otherwise than in the last build are not made again: {@link openKeptFiles}.
 */
export async function writeFilesBesidePages(folder: string): Promise<void> {
  const archive = await builtArchive();
  const log = openReadLog();
  try {
    const files = await openKeptFiles(folder, 'files', (name) => digestRead(archive, name));
    const owners = fileOwners(watchArchive(archive), siteUrl(), await siteSpace());
    const isOwn = ownPlaces();
    let place = 0;
    for (const owner of owners) {
      if (!isOwn(place++)) continue;
      if (owner.isAlwaysNew) {
        for (const { path, body } of owner.render()) files.write(path.slice(1), body);
        continue;
      }
      if (takeKept(files, owner)) continue;
      log.names = new Set();
      const made = owner.render();
      const reads = log.names;
      log.names = undefined;
      const given = givenOf(owner);
      for (const { path, body } of made) files.put(path.slice(1), given, reads, Buffer.from(body));
      files.keepList(
        owner.path,
        given,
        reads,
        made.map(({ path }) => path.slice(1)),
      );
    }
    files.close();
  } finally {
    closeReadLog();
  }
}

function takeKept(files: KeptFiles, owner: FileOwner): boolean {
  const given = givenOf(owner);
  const paths = files.findList(owner.path, given);
  return paths?.every((path) => files.take(path, given)) ?? false;
}

function givenOf({ about }: FileOwner): string {
  return about === undefined ? '' : (digestValue(about) ?? '');
}
