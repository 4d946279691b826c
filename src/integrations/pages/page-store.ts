import { hash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Bytes that wait to be written together. */
const TOGETHER = 4_000_000;

/** Where a page lies in the pack, and what it was made of. */
interface Entry {
  readonly offset: number;
  readonly length: number;
  readonly sha256: string;
  /** Digest of what it was given beside the archive. */
  readonly given: string;
  /** What it has read, by number. */
  readonly reads: readonly number[];
  /** The file that it was last written to; see `markOf`. */
  readonly file?: string;
}

interface Index {
  /** What could make every page otherwise: code, dependencies, settings. */
  readonly maker: string;
  /** Everything that any page has read, and its digest at the last build. */
  readonly names: string[];
  readonly digests: (string | undefined)[];
  readonly pages: ReadonlyMap<string, Entry>;
}

/** A page as an earlier build has made it. */
export interface KeptPage {
  /** The file that it was last written to; see `markOf`. */
  readonly file?: string;
  /** SHA-256 of it, in hexadecimal. */
  readonly sha256: string;
  /** Its bytes; undefined when they are lost, and the page as good as not kept. */
  readonly read: () => Uint8Array | undefined;
}

/** The pages of the last build, each with what it was made of. */
export interface PageStore {
  /** The page as it was, if all that it has read and was given is still the same. */
  readonly find: (path: string, given: string) => KeptPage | undefined;
  /**
   * Keeps a page for the next build; not at all when it has read what has no digest.
   * @param file the file that it was written to; see `markOf`.
   * @returns its SHA-256 if it is kept.
   */
  readonly keep: (
    path: string,
    given: string,
    reads: Iterable<string>,
    html: Uint8Array,
    file: string | undefined,
  ) => string | undefined;
  /** Notes the file to which a page that was found has been written. */
  readonly note: (path: string, file: string | undefined) => void;
  /** Writes down what the next build needs. Pages that this one neither found nor kept are forgotten. */
  readonly close: () => void;
}

/**
 * Opens the store of one build: a pack of pages, and an index of what each has read. Deleting the files costs time and
 * nothing else; whatever of them cannot be read, or is not what it was, is as good as not there.
 * @param maker digest of all that every page depends on; a store of another maker is emptied.
 * @param digestOf digest of what a name stands for in this build; undefined when nobody can say.
 */
export function openPageStore(
  folder: string,
  name: string,
  maker: string,
  digestOf: (name: string) => string | undefined,
): PageStore {
  mkdirSync(folder, { recursive: true });
  const files = { pack: join(folder, `${name}.pages`), index: join(folder, `${name}.index`) };
  const last = readIndex(files.index, maker);
  const { names, digests } = last;
  const numbers = new Map(names.map((one, at) => [one, at]));
  const pack = openPack(files.pack, last.pages.size === 0);
  const pages = new Map<string, Entry>();
  /** Whether it is the same as at the last build, of each number that was asked for. */
  const asked: boolean[] = [];

  const isSame = (number: number): boolean => {
    const known = asked[number];
    if (known !== undefined) return known;
    const now = digestOf(names[number] ?? '');
    const same = now !== undefined && now === digests[number];
    digests[number] = now;
    asked[number] = same;
    return same;
  };
  const numberOf = (read: string): number => {
    const number = numbers.get(read) ?? names.push(read) - 1;
    numbers.set(read, number);
    isSame(number);
    return number;
  };
  return {
    find: (path, given) => {
      const entry = last.pages.get(path);
      if (!entry || entry.given !== given || !entry.reads.every(isSame)) return undefined;
      pages.set(path, entry);
      const read = () => {
        const html = pack.read(entry);
        if (html === undefined) pages.delete(path);
        return html;
      };
      return { ...(entry.file !== undefined && { file: entry.file }), sha256: entry.sha256, read };
    },
    keep: (path, given, reads, html, file) => {
      const own = Array.from(reads, numberOf);
      if (own.some((number) => digests[number] === undefined)) return undefined;
      const place = pack.append(html);
      pages.set(path, { ...place, given, reads: own, ...(file !== undefined && { file }) });
      return place.sha256;
    },
    note: (path, file) => {
      const entry = pages.get(path);
      if (entry && file !== undefined) pages.set(path, { ...entry, file });
    },
    close: () => {
      pack.close();
      if (isMostlyDead(pack.size(), pages)) compact(files.pack, pages);
      const index: Index = { maker, names, digests, pages };
      writeFileSync(`${files.index}.${process.pid}`, serialize(index));
      renameSync(`${files.index}.${process.pid}`, files.index);
    },
  };
}

function readIndex(file: string, maker: string): Index {
  try {
    const index: Index = deserialize(readFileSync(file));
    if (index.maker === maker) return index;
  } catch {
    // There is none, or it is broken: all pages are made anew.
  }
  return { maker, names: [], digests: [], pages: new Map() };
}

type Place = Pick<Entry, 'offset' | 'length' | 'sha256'>;

function openPack(file: string, isEmpty: boolean) {
  const handle = openSync(file, 'a+');
  if (isEmpty) ftruncateSync(handle);
  let end = fstatSync(handle).size;
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  const flush = () => {
    if (bytes > 0) writeSync(handle, Buffer.concat(waiting));
    waiting = [];
    bytes = 0;
  };
  return {
    size: () => end,
    read: ({ offset, length, sha256 }: Place): Uint8Array | undefined => {
      const data = Buffer.allocUnsafe(length);
      const read = readSync(handle, data, 0, length, offset);
      return read === length && hash('sha256', data) === sha256 ? data : undefined;
    },
    append: (data: Uint8Array): Place => {
      const place = { offset: end, length: data.byteLength, sha256: hash('sha256', data) };
      end += data.byteLength;
      bytes += data.byteLength;
      waiting.push(data);
      if (bytes > TOGETHER) flush();
      return place;
    },
    close: () => {
      flush();
      closeSync(handle);
    },
  };
}

function isMostlyDead(size: number, pages: ReadonlyMap<string, Entry>): boolean {
  let live = 0;
  for (const { length } of pages.values()) live += length;
  return size > 2 * live;
}

/** Writes the pages that are still wanted into a new pack. */
function compact(file: string, pages: Map<string, Entry>): void {
  const old = openPack(file, false);
  const fresh = openPack(`${file}.${process.pid}`, true);
  for (const [path, entry] of pages) {
    const html = old.read(entry);
    if (html === undefined) pages.delete(path);
    else pages.set(path, { ...entry, ...fresh.append(html) });
  }
  old.close();
  fresh.close();
  renameSync(`${file}.${process.pid}`, file);
}
