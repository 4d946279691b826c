import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing } from '../../src/integrations/missing-file.ts';
import { buildIssue, type Issue, startOf } from '../../src/issues/issue.ts';

/** Files of a folder that are taken for captures; documents of other programs are named as refused, not passed over. */
const CAPTURE = /\.(?:txt|text|md|html?|xhtml|shtml|mhtml?|mht|eml|pdf|docx?|webarchive)$/i;
/** Where browsers keep what belongs to a page that was saved whole: its frames are no pages of their own. */
const BELONGINGS = /(?:_files|\.files|_文件)(?:[\\/]|$)/;

/** Files to import: those named, and the captures of named folders at any depth, in order of their paths. */
export function listCaptures(paths: readonly string[]): { files: string[]; issues: Issue[] } {
  const files: string[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) files.push(path);
      else {
        const found = readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && CAPTURE.test(entry.name) && !entry.name.startsWith('.'))
          .filter(({ parentPath }) => !BELONGINGS.test(parentPath))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort();
        if (found.length === 0) issues.push(emptyFolder(path));
        files.push(...found);
      }
    } catch (error) {
      issues.push(unreadable(path, error));
    }
  }
  return { files: [...new Set(files)], issues };
}

/** Reads a capture; an issue when that fails. */
export function readCapture(file: string): Uint8Array | Issue {
  try {
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
