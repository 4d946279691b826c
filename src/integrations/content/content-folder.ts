import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { RECORD_KINDS, type RecordKind } from '../../archive/parse-record.ts';
import { buildIssue, type Issue, startOf } from '../../issues/issue.ts';
import { isMissing } from '../missing-file.ts';

/** A folder of the content. */
export type ContentKind = RecordKind | 'guide';
export const CONTENT_KINDS: readonly ContentKind[] = [...RECORD_KINDS, 'guide'];

/** What systems and editors leave behind, what a folder may say of itself, the ids that once were published, and what earlier versions held. */
const UNSAID = /^(?:\.(?!.*\.mdx$)|\.[_#]|Thumbs\.db$|desktop\.ini$)/i;
const ABOUT_ITSELF = /^(?:README|LICEN[CS]E|NOTICE|published-ids\.txt$|releases$)/i;

/** The content folder: `ARCHIVE_CONTENT`, or `content` in the project. Absolute. */
export function contentFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(environment.ARCHIVE_CONTENT || 'content');
}

/** Path as the user would type it: relative to the working folder when it lies within; on one line, whatever it is. */
export function displayPath(path: string): string {
  const local = relative(process.cwd(), path);
  const shown = local.startsWith('..') ? path : local;
  return shown.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => encodeURIComponent(sign));
}

/** Files to read, sorted, and what lies beside them that must not be read. */
export interface ContentListing {
  readonly paths: readonly string[];
  readonly issues: readonly Issue[];
}

/**
 * Lists the MDX files below one folder of the content; none when there is no such folder. Links are not followed:
 * what is published lies in the folder itself.
 */
export async function listContentFiles(folder: string, kind: ContentKind): Promise<ContentListing> {
  const paths: string[] = [];
  const issues: Issue[] = [];
  const root = join(folder, kind);
  const waiting = (await entryKind(root)) === 'link' ? [] : [root];
  if (waiting.length === 0) issues.push(fileIssue(root, 'link'));
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entries = await listEntries(at, issues, at === root);
    for (const entry of entries) {
      const path = join(at, entry.name);
      if (UNSAID.test(entry.name)) continue;
      const found = kindOf(entry) ?? (await entryKind(path));
      const issue = judgeEntry(path, found);
      if (issue) issues.push(issue);
      else if (found === 'folder') waiting.push(path);
      else paths.push(path);
    }
  }
  return { paths: paths.sort(), issues };
}

/** What lies beside the folders of the content, and a content folder that is not there. */
export async function checkContentFolder(folder: string): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { name } of await listEntries(folder, issues)) {
    const isKnown = (CONTENT_KINDS as readonly string[]).includes(name);
    if (isKnown || UNSAID.test(name) || ABOUT_ITSELF.test(name)) continue;
    issues.push(buildIssue(startOf(displayPath(join(folder, name))), { code: 'file-ignored' }));
  }
  return issues;
}

/** What is wrong with a file by its name and kind; undefined for a folder, and for a file to read. */
export function judgeEntry(path: string, found: EntryKind): Issue | undefined {
  const isNamedAsContent = /\.mdx$/i.test(path);
  if (found === 'folder') return isNamedAsContent ? fileIssue(path, found) : undefined;
  if (found !== 'file') return fileIssue(path, found);
  if (path.endsWith('.mdx')) return undefined;
  return buildIssue(startOf(displayPath(path)), { code: isNamedAsContent ? 'file-ending' : 'file-ignored' });
}

/** An issue that names a path which could not be read. */
export function unreadable(path: string, error: unknown): Issue {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return buildIssue(startOf(displayPath(path)), { code: 'file-unreadable', reason });
}

function fileIssue(path: string, kind: EntryKind): Issue {
  return buildIssue(startOf(displayPath(path)), { code: 'file-kind', kind });
}

async function listEntries(folder: string, issues: Issue[], mayLack = false): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!mayLack || !isMissing(error)) issues.push(unreadable(folder, error));
    return [];
  }
}

type EntryKind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device' | 'missing';

async function entryKind(path: string): Promise<EntryKind> {
  const stats = await lstat(path).catch(() => undefined);
  return (stats && kindOf(stats)) ?? 'missing';
}

/** What an entry is; undefined where the file system does not say so. */
export function kindOf(entry: Dirent | Stats): EntryKind | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'pipe';
  if (entry.isSocket()) return 'socket';
  return entry.isCharacterDevice() || entry.isBlockDevice() ? 'device' : undefined;
}
