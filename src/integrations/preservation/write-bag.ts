import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { type BagInfo, renderTagFiles, TAG_MANIFEST } from '../../outputs/preservation/bag.ts';
import { renderManifest } from '../../outputs/preservation/manifest.ts';
import { hashFiles, listFolder } from './hash-folder.ts';

/** The moment that a zip gives all its files: the same content is the same bag on any day but for its date. */
const MTIME = new Date(Date.UTC(1980, 0, 1));
const OPTIONS = { mtime: MTIME, mode: 0o100644, forceDosTimestamp: true } as const;

/** What goes into a bag: folders, each under a name below `data/`, and texts by their path below `data/`. */
export interface Payload {
  readonly folders: readonly { readonly name: string; readonly folder: string }[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Packs a payload as a BagIt 1.0 zip. Nothing stands under `file` before the bag is whole.
 * @param progress is told how many files have been read, of how many.
 * @returns number and bytes of the payload's files.
 */
export async function writeBag(
  file: string,
  { folders, texts }: Payload,
  info: BagInfo,
  progress: (done: number, of: number) => void,
): Promise<{ readonly files: number; readonly bytes: number }> {
  const zip = new ZipFile();
  const digests = new Map<string, string>();
  let bytes = 0;
  for (const { name, folder } of folders) {
    const paths = listFolder(folder);
    const hashed = hashFiles(folder, paths);
    bytes += hashed.bytes;
    for (const path of paths) {
      digests.set(`data/${name}/${path}`, hashed.digests.get(path) ?? '');
      zip.addFile(join(folder, path), `data/${name}/${path}`, OPTIONS);
    }
    progress(digests.size, digests.size + texts.size);
  }
  for (const [path, text] of texts) {
    const buffer = Buffer.from(text);
    bytes += buffer.length;
    digests.set(`data/${path}`, digest(buffer));
    zip.addBuffer(buffer, `data/${path}`, OPTIONS);
  }
  const tags = renderTagFiles(digests, bytes, info);
  const tagDigests = new Map([...tags].map(([name, text]) => [name, digest(Buffer.from(text))]));
  for (const [name, text] of [...tags, [TAG_MANIFEST, renderManifest(tagDigests)] as const]) {
    zip.addBuffer(Buffer.from(text), name, OPTIONS);
  }
  zip.end();
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.part`;
  try {
    await pipeline(zip.outputStream, createWriteStream(partial));
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  return { files: digests.size, bytes };
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
