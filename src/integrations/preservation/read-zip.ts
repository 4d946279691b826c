import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { hashStream } from './hash-folder.ts';

const openZip = promisify<string, { lazyEntries: boolean; autoClose: boolean }, ZipFile>(open);

/** What a zip holds: the digest of each file, and the texts of those that `isText` names. */
export interface ZipContents {
  readonly digests: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads a zip from a disk, one file at a time, whatever its size. Throws when it is none, and for a file that
 * cannot be unpacked or is not what its own checksum says.
 */
export async function readZip(file: string, isText: (path: string) => boolean): Promise<ZipContents> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false });
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  const stream = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip));
  try {
    for await (const entry of entriesOf(zip)) {
      if (entry.fileName.endsWith('/')) continue;
      digests.set(entry.fileName, await hashStream((await stream(entry)) as never));
      if (isText(entry.fileName)) texts.set(entry.fileName, await text((await stream(entry)) as never));
    }
  } finally {
    zip.close();
  }
  return { digests, texts };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left--) {
    const entry = once(zip, 'entry') as Promise<[Entry]>;
    zip.readEntry();
    yield (await entry)[0];
  }
}
