import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BUILD_ARGUMENTS } from '../build-command.ts';

/** How two builds of the same content compare. */
export interface RepeatResult {
  readonly files: number;
  readonly bytes: number;
  /** Paths that one build alone has, or whose bytes differ. */
  readonly differing: readonly string[];
}

/** What must not matter: where and when on earth a build runs, in which language, in how many processes. */
const PLACES = [
  { name: 'here', TZ: 'UTC', LANG: 'C', LC_ALL: 'C', ARCHIVE_SPLIT: 'never' },
  {
    name: 'elsewhere/far',
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: '',
    ARCHIVE_SPLIT: 'always',
  },
] as const;

/**
 * Builds a content folder twice: copied to two folders with its files in opposite order, in two time zones and
 * locales, in one process and in several; on the same day, which is what a build may depend on.
 * @throws with what a build printed when it fails.
 */
export function benchRepeat(content: string, say: (line: string) => void): RepeatResult {
  const folder = mkdtempSync(join(tmpdir(), 'archive-repeat-'));
  try {
    const [first = new Map<string, Buffer>(), second = new Map<string, Buffer>()] = PLACES.map(
      (place, at) => {
        say(`building ${place.name} …`);
        const { name, ...variables } = place;
        const copy = join(folder, name, 'content');
        copyFiles(content, copy, at === 1);
        return build(copy, join(folder, name, 'site'), variables);
      },
    );
    const paths = [...new Set([...first.keys(), ...second.keys()])].sort();
    const isSame = (path: string) => first.get(path)?.equals(second.get(path) ?? Buffer.from('\0')) ?? false;
    return {
      files: paths.length,
      bytes: [...first.values()].reduce((sum, { length }) => sum + length, 0),
      differing: paths.filter((path) => !isSame(path)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(content: string, out: string, variables: Record<string, string>): Map<string, Buffer> {
  const { status, stderr } = spawnSync(process.execPath, BUILD_ARGUMENTS, {
    encoding: 'utf8',
    env: {
      ...process.env,
      ARCHIVE_CONTENT: content,
      ARCHIVE_OUT: out,
      ARCHIVE_DAY: '2026-01-01',
      ...variables,
    },
  });
  if (status !== 0) throw new Error(stderr);
  return new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path))]));
}

function copyFiles(from: string, to: string, isReversed: boolean): void {
  const paths = listFiles(from);
  for (const path of isReversed ? paths.reverse() : paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
