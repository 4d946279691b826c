import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../src/integrations/missing-file.ts';
import { buildIssue, type Issue, startOf } from '../../src/issues/issue.ts';

/** Files of a folder that are taken for captures; documents of other programs are named as refused, not passed over. */
const CAPTURE =
  /\.(?:txt|text|md|html?|xhtml|shtml|mhtml?|mht|eml|pdf|docx?|webarchive|warc|maff|zip|rar|7z|gz)$/i;
/** Where browsers keep what belongs to a page that was saved whole: its frames are no pages of their own. */
const BELONGINGS = /(?:_files|\.files|_文件)$/;

/** Files to import: those named, and the captures of named folders at any depth, in order of their paths. */
export function listCaptures(paths: readonly string[]): { files: string[]; issues: Issue[] } {
  const files: string[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) files.push(path);
      else {
        const found = listFolder(path, new Set()).sort();
        if (found.length === 0) issues.push(emptyFolder(path));
        files.push(...found);
      }
    } catch (error) {
      issues.push(unreadable(path, error));
    }
  }
  return { files: [...new Set(files)], issues };
}

/**
 * The captures of a folder at any depth. Links are followed, and a folder that several lead to is looked through once:
 * one that leads back up would never end.
 * @param seen the folders that were looked through
 */
function listFolder(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isFolder(entry, path)) return BELONGINGS.test(entry.name) ? [] : listFolder(path, seen);
    return CAPTURE.test(entry.name) && !entry.name.startsWith('.') ? [path] : [];
  });
}

// A link that leads nowhere is none: who reads it tells what is wrong.
function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads a capture; an issue when that fails, or when it is no file: a pipe or a device may never end. */
export function readCapture(file: string): Uint8Array | Issue {
  try {
    if (!statSync(file).isFile()) return unreadable(file, 'a pipe, a socket or a device, and no file');
    return readFileSync(file);
  } catch (error) {
    return unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): Issue {
  return buildIssue(
    startOf(file),
    isMissing(error) ? { code: 'capture-not-found' } : { code: 'capture-unreadable', reason: String(error) },
  );
}

function emptyFolder(path: string): Issue {
  return buildIssue(startOf(path), { code: 'folder-without-captures' });
}
