import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { buildIssue, type Issue, startOf } from '../../issues/issue.ts';
import type { ContentBytes } from '../../mdx/decode-source.ts';
import { LIMITS } from '../../mdx/limits.ts';
import {
  type ContentKind,
  displayPath,
  judgeEntry,
  kindOf,
  listContentFiles,
  unreadable,
} from './content-folder.ts';

/** A file, or why it cannot be read. */
export type ReadFile = ContentBytes | { readonly file: string; readonly issue: Issue };

/** Never along a link, and without waiting for whoever might write into a pipe. Windows knows neither. */
const PLAIN = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads one content file; what is no plain file of a fair size is refused unread. Never throws. Without waiting: to hand each
 * of ten thousands to a thread costs several times what reading does.
 */
export function readContentFile(path: string): ReadFile {
  const file = displayPath(path);
  let handle: number | undefined;
  try {
    handle = openSync(path, PLAIN);
    const stats = fstatSync(handle);
    const issue = judgeEntry(path, kindOf(stats) ?? 'missing');
    if (issue) return { file, issue };
    if (stats.size > LIMITS.bytes) {
      const found = { part: 'file', size: stats.size, most: LIMITS.bytes } as const;
      return { file, issue: buildIssue(startOf(file), { code: 'file-too-large', ...found }) };
    }
    return { file, bytes: readFileSync(handle) };
  } catch (error) {
    return { file, issue: unreadable(path, error) };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads all files of one folder of the content, in the order of their paths; with what is no file to read. */
export async function readContentFiles(folder: string, kind: ContentKind): Promise<ReadFile[]> {
  const { paths, issues } = await listContentFiles(folder, kind);
  return [...issues.map((issue) => ({ file: issue.file, issue })), ...paths.map(readContentFile)];
}
