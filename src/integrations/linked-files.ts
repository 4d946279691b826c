import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { lastBuild } from '../archive/last-build.ts';
import { noteDigest } from './preservation/known-digests.ts';
import { markOf } from './publish/file-mark.ts';
import { openWriter, type Write } from './write-files.ts';

/** Files of which most are those of the last build, byte for byte. */
export interface LinkedFiles {
  /** Writes a file; one that is in the published site as the last build has left it becomes a link to it. */
  readonly write: Write;
  /** Notes for the next build what was written. */
  readonly close: () => void;
}

/** A file that a build has written. */
interface Known {
  /** Hex digest of its bytes. */
  readonly sha256: string;
  /** See `markOf`. */
  readonly mark: string;
}

/**
 * Opens files below a folder, which are told from those of others by a name. They are as they would be written, whatever the last
 * build has left: to make a file takes several times as long as to link it, and its digest is needed besides.
 */
export function openLinkedFiles(folder: string, name: string): LinkedFiles {
  const { write, link, placeOf } = openWriter(folder);
  const last = lastBuild()?.find(name) as ReadonlyMap<string, Known> | undefined;
  const published = resolve(process.env.ARCHIVE_OUT || 'dist');
  const present = new Map<string, Known>();
  return {
    write: (path, data) => {
      const sha256 = hash('sha256', data);
      const known = last?.get(path);
      if (known?.sha256 !== sha256 || !link(join(published, path), path, known.mark)) write(path, data);
      const mark = markOf(placeOf(path));
      if (mark !== undefined) present.set(path, { sha256, mark });
      noteDigest(placeOf(path), sha256);
    },
    close: () => lastBuild()?.keep(name, present),
  };
}
