import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeArticles } from '../../../tests/generators/corpus/write-articles.ts';
import { BUILD_ARGUMENTS } from '../../build-command.ts';

/** A content folder and the site that was built of it. */
export interface KillSite {
  readonly content: string;
  readonly dist: string;
  /** What the build took. */
  readonly milliseconds: number;
}

/** Builds two sites below a folder, `first-dist` and `second-dist`, that differ in one article. */
export async function makeKillSites(folder: string): Promise<readonly [KillSite, KillSite]> {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  await writeArticles(first, 30);
  cpSync(first, second, { recursive: true });
  writeNews(second);
  const made = (content: string): KillSite => {
    const dist = `${content}-dist`;
    return { content, dist, milliseconds: buildSite(content, dist) };
  };
  return [made(first), made(second)];
}

/** Builds a site. @returns milliseconds. @throws with what the build printed when it fails. */
export function buildSite(content: string, out: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, BUILD_ARGUMENTS, {
    env: buildEnvironment(content, out, 'never'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - started;
}

/** Variables of a build that give the same bytes each time. */
export function buildEnvironment(content: string, out: string, split: string): NodeJS.ProcessEnv {
  const named = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, ARCHIVE_SPLIT: split, ARCHIVE_CARDS: 'none' };
  return { ...process.env, ...named, ARCHIVE_DAY: '2026-01-01' };
}

/** Changes one article, so that the two sites can be told apart. */
function writeNews(content: string): void {
  const [path = ''] = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mdx'),
  );
  const file = join(content, path);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n又添一段。\n`);
}
