import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folders whose code decides what a content file becomes. */
const CODE = ['dates', 'schema', 'mdx', 'archive'];

let digest: Promise<string> | undefined;

/** Hash of the parsing code, so that a record stored by older code is parsed anew. Read once a process. */
export function readCodeDigest(): Promise<string> {
  digest ??= read();
  return digest;
}

async function read(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of CODE) {
    const root = join(process.cwd(), 'src', folder);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(await readFile(file));
  }
  return hash.digest('hex');
}
