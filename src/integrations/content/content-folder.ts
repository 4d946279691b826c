import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { ContentFile, RecordKind } from '../../archive/parse-record.ts';
import { isMissing } from '../missing-file.ts';

/** The content folder: `ARCHIVE_CONTENT`, or `content` in the project. Absolute. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.ARCHIVE_CONTENT || 'content');
}

/** Path as the user would type it: relative to the working folder when it lies within. */
export function displayPath(path: string): string {
  const local = relative(process.cwd(), path);
  return local.startsWith('..') ? path : local;
}

/** Paths of all MDX files below one folder of the content, sorted; empty when there is no such folder. */
export async function listContentFiles(folder: string, kind: RecordKind | 'guide'): Promise<string[]> {
  const root = join(folder, kind);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Files read at once: enough to keep the disk busy, few enough for the limit on open files. */
const BATCH = 128;

/** Reads all files of one folder of the content, in the order of their paths. */
export async function readContentFiles(folder: string, kind: RecordKind): Promise<ContentFile[]> {
  const paths = await listContentFiles(folder, kind);
  const files: ContentFile[] = [];
  for (let at = 0; at < paths.length; at += BATCH) {
    const batch = paths.slice(at, at + BATCH);
    const sources = await Promise.all(batch.map((path) => readFile(path, 'utf8')));
    for (const [index, path] of batch.entries()) {
      files.push({ file: displayPath(path), source: sources[index] ?? '' });
    }
  }
  return files;
}
