import { hash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { CONTENT_KINDS, contentFolder, listContentFiles } from './content/content-folder.ts';
import { digestOfCode } from './kept-values.ts';

/** What is remembered of the last build of a content folder with the same settings: how much is to be done after it is guessed by this alone. */
interface BuildMark {
  /** Digest of the code. */
  readonly maker: string;
  /** When it began to read the content, in milliseconds since 1970. */
  readonly at: number;
  readonly files: number;
}

function markFile(): string {
  const { ARCHIVE_SITE, ARCHIVE_REPOSITORY, ARCHIVE_CARDS, ARCHIVE_SPACE } = process.env;
  const settings = JSON.stringify([
    contentFolder(),
    ARCHIVE_SITE,
    ARCHIVE_REPOSITORY,
    ARCHIVE_CARDS,
    ARCHIVE_SPACE,
  ]);
  return join(cacheFolder('archive'), `built-${hash('sha256', settings).slice(0, 16)}`);
}

/** Notes that a build has succeeded. @param at when it began to read the content. */
export async function markBuild(at: number): Promise<void> {
  const mark: BuildMark = { maker: digestOfCode(/./), at, files: (await contentPaths()).length };
  const file = markFile();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(mark));
  renameSync(`${file}.${process.pid}`, file);
}

/**
 * How many files of the content have been written, added or removed since the last build, as far as their dates tell;
 * infinitely many when there was none by the same code.
 */
export async function countChangedFiles(): Promise<number> {
  const mark = readMark();
  if (mark?.maker !== digestOfCode(/./)) return Number.POSITIVE_INFINITY;
  const paths = await contentPaths();
  const times = paths.map((path) => lstatSync(path).mtimeMs);
  return times.filter((time) => time >= mark.at).length + Math.abs(paths.length - mark.files);
}

function readMark(): BuildMark | undefined {
  try {
    return JSON.parse(readFileSync(markFile(), 'utf8'));
  } catch {
    return undefined;
  }
}

async function contentPaths(): Promise<readonly string[]> {
  const kinds = CONTENT_KINDS.map((kind) => listContentFiles(contentFolder(), kind));
  return (await Promise.all(kinds)).flatMap(({ paths }) => paths);
}
