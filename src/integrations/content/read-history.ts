import type { Edit, FileHistory } from '../../archive/provenance/file-history.ts';
import { runGit } from '../run-git.ts';
import { SettingError } from '../setting-error.ts';

const LOG = [
  'log',
  '--no-merges',
  '--find-renames',
  '--relative',
  '--name-status',
  '--no-ext-diff',
  '--no-textconv',
  '-z',
  '--format=format:commit %H %ct',
  '--',
  '.',
];

const read = new Map<string, FileHistory | undefined>();

/**
 * The commits that changed each file of a content folder, followed through renames. Undefined without git, outside
 * a repository, in a clone that was cut off, and with `ARCHIVE_HISTORY=none`: a part of a history would be told as
 * the whole. Read once in a process.
 */
export function readHistory(folder: string): FileHistory | undefined {
  if (!isHistoryAsked()) return undefined;
  if (!read.has(folder)) read.set(folder, readLog(folder));
  return read.get(folder);
}

/** Whether the history of articles is part of the archive: what `ARCHIVE_HISTORY` says. @throws when it says something else. */
export function isHistoryAsked(): boolean {
  const asked = process.env.ARCHIVE_HISTORY || 'git';
  if (asked === 'git' || asked === 'none') return asked === 'git';
  throw new SettingError(`ARCHIVE_HISTORY is "${asked}"; use one of: git, none.`);
}

function readLog(folder: string): FileHistory | undefined {
  const isShallow = runGit(folder, ['rev-parse', '--is-shallow-repository'])?.toString().trim();
  const log = isShallow === 'false' ? runGit(folder, LOG) : undefined;
  return log && parseLog(log.toString());
}

/**
 * Reads what `git log -z --name-status` prints of commits, newest first.
 * @param log for each commit `commit`, hash and seconds since 1970, a line end, and for each file its status and its
 *   path, of a renamed file the old path and the new one; each ended by a NUL.
 */
export function parseLog(log: string): FileHistory {
  const history = new Map<string, Edit[]>();
  /** What a path of that time is called today. */
  const today = new Map<string, string>();
  let edit: Edit = { commit: '', at: '' };
  const fields = log.split('\0');
  for (let at = 0; at < fields.length; at++) {
    const [, hash, seconds, first] = /^commit (\w+) (\d+)(?:\n(.*))?$/s.exec(fields[at] ?? '') ?? [];
    if (hash !== undefined) {
      edit = { commit: hash, at: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` };
    }
    const status = hash === undefined ? fields[at] : first;
    if (!status) continue;
    const old = fields[++at] ?? '';
    const path = /^[RC]/.test(status) ? (fields[++at] ?? '') : old;
    const name = today.get(path) ?? path;
    const edits = history.get(name) ?? [];
    history.set(name, edits);
    edits.push(edit);
    if (status.startsWith('R')) today.set(old, name);
  }
  for (const edits of history.values()) edits.reverse();
  return history;
}
