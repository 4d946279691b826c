import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { errorCode } from './publish/disk-problem.ts';
import { markOf } from './publish/file-mark.ts';

/** Writes one file below a folder, its parents with it. */
export type Write = (path: string, data: string | Uint8Array) => void;

/** Puts files into a folder that may hold others of the same names, of which the disk may know other names too. */
export interface Writer {
  /** Writes a file; one that is there already with the same bytes stays, any other is replaced and never overwritten. */
  readonly write: Write;
  /**
   * Makes a path another name of a file, without copying its bytes.
   * @param mark as `markOf` has told it when the file was known.
   * @returns false when the file is another by now, or the disk cannot do that.
   */
  readonly link: (source: string, path: string, mark: string) => boolean;
  /** Absolute path of what would be written to `path`. */
  readonly placeOf: (path: string) => string;
}

const written = new Set<string>();

/** Absolute paths of all files that this process has put into folders. */
export function writtenFiles(): ReadonlySet<string> {
  return written;
}

/**
 * Writes files below `folder`, each folder made once. One after the other and without waiting: of ten thousands of
 * small files the calls themselves are the cost, and handing each to a thread doubles it.
 */
export function createWriter(folder: string): Write {
  return openWriter(folder).write;
}

/** The same with links; see {@link Writer}. */
export function openWriter(folder: string): Writer {
  const made = new Set<string>();
  const root = resolve(folder);
  const place = (path: string) => {
    // As `join`, which takes longer than all else here: paths of a site need no mending.
    const target = `${root}/${path}`;
    written.add(target);
    return target;
  };
  const makeParent = (target: string) => {
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
  };
  return {
    write: (path, data) => {
      const target = place(path);
      makeParent(target);
      try {
        writeFileSync(target, data, { flag: 'wx' });
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
        if (Buffer.from(data).equals(readFileSync(target))) return;
        unlinkSync(target);
        writeFileSync(target, data, { flag: 'wx' });
      }
    },
    link: (source, path, mark) => {
      const target = place(path);
      const there = markOf(target);
      if (there === mark) return true;
      if (markOf(source) !== mark) return false;
      if (there !== undefined) unlinkSync(target);
      makeParent(target);
      try {
        linkSync(source, target);
        return true;
      } catch {
        return false;
      }
    },
    placeOf: (path) => `${root}/${path}`,
  };
}
