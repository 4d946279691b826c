import { type Columns, decodeColumns } from '../format/columns.ts';
import { decodeDirectory, type EpochDirectory, findShard } from '../format/directory.ts';
import {
  type ArticleText,
  type Background,
  type CitedRecord,
  type Dictionaries,
  type EpochInfo,
  INDEX_VERSION,
  type Manifest,
  type PeopleIndex,
} from '../format/manifest.ts';
import { parseRelease, type Release } from '../format/release.ts';
import { decodeShard, type ShardEntry } from '../format/shard.ts';
import { buildStarts } from '../format/starts.ts';

/** Fetches one file of the index by its path below the index's folder; unpacked unless it is the manifest. */
export type ReadFile = (path: string) => Promise<Uint8Array>;

/** An epoch's directory, and where its articles begin. */
export interface OpenEpoch extends EpochDirectory {
  readonly starts: Uint32Array;
  readonly titleEnds: Uint32Array;
}

/** Reads the index piece by piece and keeps what it read. A piece that failed is asked for again. */
export interface IndexReader {
  readonly manifest: () => Promise<Manifest>;
  readonly columns: () => Promise<Columns>;
  readonly dictionaries: () => Promise<Dictionaries>;
  readonly people: () => Promise<PeopleIndex>;
  readonly background: () => Promise<Background>;
  /** What a version of the archive held, by its digits; rejects where no record of it was kept. */
  readonly release: (name: string) => Promise<Release>;
  readonly epoch: (epoch: EpochInfo) => Promise<OpenEpoch>;
  /** One list of an epoch; `undefined` when there is none, so nothing of that kind occurs. */
  readonly list: (epoch: EpochInfo, key: string) => Promise<ShardEntry | undefined>;
  /** All lists of an epoch whose key begins with `prefix`, in key order. */
  readonly listsUnder: (epoch: EpochInfo, prefix: string) => Promise<ShardEntry[]>;
  /** The article with a number of the columns, with its text. */
  readonly text: (article: number) => Promise<ArticleText>;
  /** The same without the text, many in one file. */
  readonly record: (article: number) => Promise<CitedRecord>;
}

/** An index reader on top of any way to get a file. */
export function createIndexReader(readFile: ReadFile): IndexReader {
  const kept = new Map<string, Promise<unknown>>();
  const keep = <T>(path: string, decode: (bytes: Uint8Array) => T): Promise<T> => {
    const known = kept.get(path);
    if (known) return known as Promise<T>;
    const reading = readFile(path).then(decode);
    kept.set(path, reading);
    reading.catch(() => kept.delete(path));
    return reading;
  };
  const readJson = <T>(bytes: Uint8Array): T => JSON.parse(new TextDecoder().decode(bytes));

  const manifest = () =>
    keep('manifest.json', (bytes) => {
      const value = readJson<Manifest>(bytes);
      if (value.version !== INDEX_VERSION)
        throw new Error(`The index has version ${value.version}, not ${INDEX_VERSION}.`);
      return value;
    });
  const shard = (epoch: EpochInfo, number: number) => keep(`${epoch.folder}/${number}.bin`, decodeShard);
  const openEpoch = (epoch: EpochInfo) =>
    keep(`${epoch.folder}/directory.bin`, (bytes): OpenEpoch => {
      const directory = decodeDirectory(bytes);
      return { ...directory, ...buildStarts(directory.titleLengths, directory.bodyLengths) };
    });
  const fromPack = async <T>(kind: 't' | 'r', article: number): Promise<T> => {
    const { epochs, textsPerPack, recordsPerPack } = await manifest();
    const epoch = epochs.findLast(({ first }) => first <= article);
    const size = kind === 't' ? textsPerPack : recordsPerPack;
    const local = article - (epoch?.first ?? 0);
    const path = `${epoch?.folder}/${kind}${Math.floor(local / size)}.bin`;
    const item = (await keep(path, readJson<T[]>))[local % size];
    if (item === undefined) throw new RangeError(`The index has no article ${article}.`);
    return item;
  };

  return {
    manifest,
    columns: async () => keep((await manifest()).columns, decodeColumns),
    dictionaries: async () => keep((await manifest()).dictionaries, readJson<Dictionaries>),
    people: async () => keep((await manifest()).people, readJson<PeopleIndex>),
    background: async () => keep((await manifest()).background, readJson<Background>),
    release: (name) => keep(`releases/${name}.bin`, (bytes) => parseRelease(new TextDecoder().decode(bytes))),
    epoch: openEpoch,
    list: async (epoch, key) => {
      const number = findShard((await openEpoch(epoch)).firstKeys, key);
      return number < 0 ? undefined : (await shard(epoch, number)).get(key);
    },
    listsUnder: async (epoch, prefix) => {
      const { firstKeys } = await openEpoch(epoch);
      const first = Math.max(0, findShard(firstKeys, prefix));
      const last = findShard(firstKeys, `${prefix}\uFFFF`);
      const shards = await Promise.all(
        Array.from({ length: last - first + 1 }, (_, i) => shard(epoch, first + i)),
      );
      return shards.flatMap((lists) => [...lists.values()].filter(({ key }) => key.startsWith(prefix)));
    },
    text: (article) => fromPack<ArticleText>('t', article),
    record: (article) => fromPack<CitedRecord>('r', article),
  };
}
