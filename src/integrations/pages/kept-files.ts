import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import { contentFolder, listContentFiles } from '../content/content-folder.ts';
import { digestOfCode, pruneFolder } from '../kept-values.ts';
import { noteDigest } from '../preservation/known-digests.ts';
import { markOf } from '../publish/file-mark.ts';
import { readSettings } from '../read-settings.ts';
import { openWriter, type Write } from '../write-files.ts';
import { openPageStore } from './page-store.ts';

/** Bytes that the kept files of all builds of this checkout may have together. */
const LIMIT = 2_000_000_000;

/** All code but that of components, of which each page says by itself what it has; see `RendererNote`. */
const BESIDE_COMPONENTS = /(?<!\.astro|\.css)$/;

/** Files of a site that is being built, of which an earlier build may have kept some as they are. */
export interface KeptFiles {
  /**
   * Puts a file in its place as it is kept; false when it must be made.
   * @param given as {@link KeptFiles.put} was told.
   */
  readonly take: (path: string, given: string) => boolean;
  /**
   * Writes a file, and keeps it for the next build.
   * @param given digest of what it was made of beside the archive.
   * @param reads names of what it has read of the archive; see `noteRead`.
   */
  readonly put: (path: string, given: string, reads: Iterable<string>, bytes: Uint8Array) => void;
  /** Writes a file that is made anew by every build. */
  readonly write: Write;
  /** Keeps, or finds, a list of files under a name that is no file. */
  readonly keepList: (name: string, given: string, reads: Iterable<string>, paths: readonly string[]) => void;
  readonly findList: (name: string, given: string) => readonly string[] | undefined;
  /** Writes down what the next build needs. */
  readonly close: () => void;
}

/**
 * Opens the kept files of a part of a site, which are known by content, code, settings and shard.
 * @param digestOf digest of what a name stands for in this build; undefined when nobody can say.
 */
export async function openKeptFiles(
  folder: string,
  part: string,
  digestOf: (name: string) => string | undefined,
): Promise<KeptFiles> {
  const settings = Object.values(await readSettings());
  const name = nameOf([contentFolder(), ...settings, process.env.ARCHIVE_SHARD ?? '', part]);
  // Pages link to some pages of the guide if the archive has them.
  const { paths: guide } = await listContentFiles(contentFolder(), 'guide');
  const maker = nameOf([digestOfCode(BESIDE_COMPONENTS), ...guide]);
  const store = openPageStore(cacheFolder('pages'), name, maker, digestOf);
  const files = openWriter(folder);
  const published = resolve(process.env.ARCHIVE_OUT || 'dist');
  return {
    take: (path, given) => {
      const kept = store.find(path, given);
      if (!kept) return false;
      if (kept.file === undefined || !files.link(`${published}/${path}`, path, kept.file)) {
        const bytes = kept.read();
        if (bytes === undefined) return false;
        files.write(path, bytes);
        store.note(path, markOf(files.placeOf(path)));
      }
      noteDigest(files.placeOf(path), kept.sha256);
      return true;
    },
    put: (path, given, reads, bytes) => {
      files.write(path, bytes);
      const target = files.placeOf(path);
      const sha256 = store.keep(path, given, reads, bytes, markOf(target));
      if (sha256 !== undefined) noteDigest(target, sha256);
    },
    write: files.write,
    keepList: (list, given, reads, paths) => {
      store.keep(list, given, reads, Buffer.from(JSON.stringify(paths)), undefined);
    },
    findList: (list, given) => {
      const bytes = store.find(list, given)?.read();
      return bytes && JSON.parse(Buffer.from(bytes).toString());
    },
    close: () => {
      store.close();
      pruneFolder(cacheFolder('pages'), LIMIT);
    },
  };
}

function nameOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
