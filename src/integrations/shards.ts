import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from './content/build-day.ts';
import { CONTENT_KINDS, contentFolder, listContentFiles } from './content/content-folder.ts';
import { digestOfCode } from './kept-values.ts';
import { SettingError } from './setting-error.ts';

/** A part of a site that one machine of several builds: the second of four. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** What a shard says of itself, in a file of its folder. */
interface ShardMark extends Shard {
  /** Digest of all that it was built from; that of the others must be the same. */
  readonly madeOf: string;
}

/** By this file the folder of a shard is known. */
export const SHARD_MARK = 'shard.json';
/** Articles for each machine: below, what all of them do alike outweighs what they share out. */
const ARTICLES_EACH = 2_500;
const MOST = 16;

/** Reads `2/4`. @throws when it is no part of a whole. */
export function parseShard(text: string): Shard {
  const [, number, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number <= shard.of) return shard;
  throw new SettingError(`"${text}" is no shard; the second of four is 2/4.`);
}

/** The shard as {@link parseShard} reads it. */
export function renderShard({ number, of }: Shard): string {
  return `${number}/${of}`;
}

/** True for the one shard that builds the index of the search and the share cards: the last, and nothing else. */
export function buildsIndex({ number, of }: Shard): boolean {
  return number === of;
}

/** True when a shard builds the pages, or the files beside them, that come at `place` in their order. */
export function buildsPlace({ number, of }: Shard, place: number): boolean {
  return of === 1 || place % (of - 1) === number - 1;
}

/** Whether this process builds what comes at a place: all, but in a build of the shard that `ARCHIVE_SHARD` names. */
export function ownPlaces(): (place: number) => boolean {
  const shard = process.env.ARCHIVE_SHARD;
  if (!shard) return () => true;
  const own = parseShard(shard);
  return (place) => buildsPlace(own, place);
}

/** Every shard that an archive of `articles` is worth cutting into: one, or more than two. */
export function planShards(articles: number): readonly Shard[] {
  const parts = Math.min(MOST - 1, Math.ceil(articles / ARTICLES_EACH));
  const of = parts < 2 ? 1 : parts + 1;
  return Array.from({ length: of }, (_, at) => ({ number: at + 1, of }));
}

/** Writes into a built shard what it is, and what it was built from. */
export async function markShard(folder: string, shard: Shard): Promise<void> {
  const mark: ShardMark = { ...shard, madeOf: await digestOfBuild() };
  writeFileSync(join(folder, SHARD_MARK), JSON.stringify(mark));
}

/**
 * Moves the shards of a site, each a folder of `parent` however it is named, into the one folder `target`.
 * @throws when one is missing, or was built from something else than the others or than what lies here.
 */
export async function joinShards(parent: string, target: string): Promise<void> {
  const shards = readdirSync(parent, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ folder: join(parent, name), ...readMark(join(parent, name)) }));
  const [first] = shards;
  if (!first)
    throw new SettingError(`There is no shard in ${parent}; npm run build -- --shard 1/4 makes one.`);
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter(
    (number) => !shards.some((shard) => shard.number === number && shard.of === first.of),
  );
  if (missing.length > 0 || shards.length > first.of) {
    const are = shards.map(renderShard).sort().join(', ');
    throw new SettingError(
      `${parent} must hold each of ${first.of} shards once, and nothing else; it holds ${are}.`,
    );
  }
  const madeOf = await digestOfBuild();
  const strange = shards.filter((shard) => shard.madeOf !== madeOf).map(renderShard);
  if (strange.length > 0) {
    throw new SettingError(
      `Built from other content, code or settings, or on another day, than what is here: ${strange.join(', ')}. ` +
        'Give all of them, and this command, the same ARCHIVE_DAY, ARCHIVE_SITE and the rest.',
    );
  }
  for (const { folder } of shards) moveInto(folder, target, '');
}

function readMark(folder: string): ShardMark {
  try {
    return JSON.parse(readFileSync(join(folder, SHARD_MARK), 'utf8'));
  } catch (cause) {
    throw new SettingError(`${folder} is no shard of a site: ${String(cause)}`);
  }
}

/** Moves files, and whole folders where the target has none; what all shards have, the first brings. */
function moveInto(source: string, target: string, below: string): void {
  mkdirSync(join(target, below), { recursive: true });
  const there = new Set(readdirSync(join(target, below)));
  for (const entry of readdirSync(join(source, below), { withFileTypes: true })) {
    const path = join(below, entry.name);
    if (path === SHARD_MARK) continue;
    if (!there.has(entry.name)) move(join(source, path), join(target, path));
    else if (entry.isDirectory()) moveInto(source, target, path);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another disk.
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true });
  }
}

/** A digest of the content, the code and the settings of a build. */
async function digestOfBuild(): Promise<string> {
  const hash = createHash('sha256').update(digestOfCode(/./));
  const folder = contentFolder();
  for (const kind of CONTENT_KINDS) {
    const { paths } = await listContentFiles(folder, kind);
    for (const path of paths) {
      hash.update(`\n${path.slice(folder.length)}\n`).update(readFileSync(path));
    }
  }
  const { ARCHIVE_SITE, ARCHIVE_REPOSITORY, ARCHIVE_CARDS, ARCHIVE_SPACE } = process.env;
  const settings = [ARCHIVE_SITE, ARCHIVE_REPOSITORY, ARCHIVE_CARDS, ARCHIVE_SPACE, buildDay()];
  return hash.update(JSON.stringify(settings)).digest('hex');
}
