import { gzipSync } from 'node:zlib';
import { dayNumber } from '../../dates/calendar.ts';
import { encodeColumns } from '../format/columns.ts';
import {
  type Background,
  type EpochInfo,
  INDEX_VERSION,
  type Manifest,
  type PeopleIndex,
} from '../format/manifest.ts';
import { renderRelease } from '../format/release.ts';
import { encodeSuggestions } from '../format/suggestions.ts';
import type { TurningPoint } from '../match/filters.ts';
import { buildColumns } from './build-columns.ts';
import { buildEpoch, type EpochFiles, SHARD_BYTES } from './build-epoch.ts';
import { buildPacks, RECORDS_PER_PACK, TEXTS_PER_PACK } from './build-packs.ts';
import { describeRelease, nameRelease } from './build-release.ts';
import { digestWords } from './digest-words.ts';
import { hashContent } from './hash-content.ts';
import { keepNothing, type OpenSlot } from './kept.ts';
import type { SearchableArticle, SearchVocabulary } from './searchable-article.ts';
import { sortArticles } from './sort-articles.ts';
import { splitEpochs } from './split-epochs.ts';

/** One file of the index, its path below the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface IndexOptions {
  /** ISO day of the build, shown to readers. */
  readonly date: string;
  /** Articles of one epoch, more or less. */
  readonly articlesPerEpoch?: number;
  /** Occurrences in an epoch above which a gram's longer grams are listed. */
  readonly frequent?: number;
  /** How many times more goes into each of its files: with 1, the default, a query fetches least. */
  readonly packing?: number;
  /** Folders of the Pagefind bundles, below the site's root. */
  readonly pagefind?: readonly string[];
  /** Earlier releases that are kept, by the digits of each. */
  readonly releases?: ReadonlyMap<string, KeptRelease>;
  /** Finds what an earlier build made of the same articles. */
  readonly openSlot?: OpenSlot;
}

/** A version of the archive that is kept: the ISO day of its first build, and its record, see `renderRelease`. */
export interface KeptRelease {
  readonly date: string;
  readonly record: string;
}

/**
 * Yields every file of the index, the manifest last. One epoch is held in memory at a time.
 * The same articles give the same files in any order of input.
 */
export async function* buildSearchIndex(
  input: readonly SearchableArticle[],
  vocabulary: SearchVocabulary,
  options: IndexOptions,
): AsyncGenerator<IndexFile, Manifest> {
  const articles = sortArticles(input);
  const { packing = 1 } = options;
  const { columns, dictionaries } = buildColumns(articles, vocabulary);

  const named = function* (
    name: string,
    extension: string,
    content: Uint8Array | string,
  ): Generator<IndexFile, string> {
    const path = `${name}.${hashContent(content)}.${extension}`;
    yield { path, bytes: gzipSync(content, { level: 9 }) };
    return path;
  };
  const columnsPath = yield* named('columns', 'bin', encodeColumns(columns));
  const dictionariesPath = yield* named('dictionaries', 'bin', JSON.stringify(dictionaries));
  const peoplePath = yield* named('people', 'bin', JSON.stringify(buildPeople(articles)));
  const background = buildBackground(articles, vocabulary);
  const backgroundPath = yield* named('background', 'bin', JSON.stringify(background));

  const { suggestions = { names: [], dates: [], characters: [] } } = vocabulary;
  const suggestionsPath = yield* named('suggestions', 'bin', encodeSuggestions(suggestions));

  const epochs: EpochInfo[] = [];
  let first = 0;
  for (const members of splitEpochs(articles, options.articlesPerEpoch ?? 4000)) {
    const { files, characters, textBytes } = await buildEpochFiles(members, options);
    const folder = hashContent(...files.map(({ bytes }) => bytes));
    for (const { path, bytes } of files) yield { path: `${folder}/${path}`, bytes };
    epochs.push({ folder, first, articles: members.length, characters, textBytes, ...epochDays(members) });
    first += members.length;
  }
  const held = describeRelease(articles, options.openSlot);
  const release = nameRelease(held);
  const now: KeptRelease = { date: options.date, record: renderRelease(held) };
  const releases = new Map([[release, now], ...(options.releases ?? [])]);
  for (const [name, { record }] of releases)
    yield { path: `releases/${name}.bin`, bytes: gzipSync(record, { level: 9 }) };
  const manifest: Manifest = {
    version: INDEX_VERSION,
    date: options.date,
    release,
    releases: Object.fromEntries([...releases].map(([name, { date }]) => [name, date])),
    articles: articles.length,
    reprints: columns.reprints.length,
    columns: columnsPath,
    dictionaries: dictionariesPath,
    people: peoplePath,
    background: backgroundPath,
    suggestions: suggestionsPath,
    epochs,
    pagefind: options.pagefind ?? [],
    textsPerPack: TEXTS_PER_PACK * packing,
    recordsPerPack: RECORDS_PER_PACK,
  };
  yield { path: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(manifest)) };
  return manifest;
}

interface BuiltEpoch {
  readonly files: readonly IndexFile[];
  readonly characters: number;
  readonly textBytes: number;
}

async function buildEpochFiles(
  members: readonly SearchableArticle[],
  { frequent, packing = 1, openSlot = keepNothing }: IndexOptions,
): Promise<BuiltEpoch> {
  const slot = openSlot<EpochFiles>('positions', [members.map(digestWords), frequent, packing]);
  const positions = slot.value ?? (await buildEpoch(members, frequent, SHARD_BYTES * packing));
  if (!slot.value) slot.store(positions);
  const { texts, records } = await buildPacks(members, TEXTS_PER_PACK * packing, openSlot);
  const named = (prefix: string, files: readonly Uint8Array[]) =>
    files.map((bytes, i) => ({ path: `${prefix}${i}.bin`, bytes }));
  return {
    files: [
      { path: 'directory.bin', bytes: positions.directory },
      ...named('', positions.shards),
      ...named('t', texts),
      ...named('r', records),
    ],
    characters: positions.characters,
    textBytes: texts.reduce((sum, bytes) => sum + bytes.length, 0),
  };
}

function epochDays(members: readonly SearchableArticle[]): { from?: number; to?: number; undated: boolean } {
  const dated = members.filter((article) => article.from !== undefined);
  const undated = dated.length < members.length;
  if (dated.length === 0) return { undated };
  const from = Math.min(...dated.map((article) => dayNumber(article.from ?? '')));
  const to = Math.max(...dated.map((article) => dayNumber(article.to ?? article.from ?? '')));
  return { from, to, undated };
}

function buildBackground(
  articles: readonly SearchableArticle[],
  { coverage = [] }: SearchVocabulary,
): Background {
  const distances = (event: TurningPoint) => {
    const known = articles.flatMap(({ since }, article) =>
      since?.[event] === undefined ? [] : [{ article, days: since[event] }],
    );
    return { articles: known.map(({ article }) => article), days: known.map(({ days }) => days) };
  };
  return { since: { inspection: distances('inspection'), award: distances('award') }, coverage };
}

function buildPeople(articles: readonly SearchableArticle[]): PeopleIndex {
  const byName = new Map<string, number[]>();
  articles.forEach(({ people, offices = [] }, number) => {
    const named = people.map((name, i) => [name, offices[i]].filter(Boolean).join('，'));
    for (const name of new Set(named)) byName.set(name, [...(byName.get(name) ?? []), number]);
  });
  const names = [...byName.keys()].sort();
  return { names, articles: names.map((name) => byName.get(name) ?? []) };
}
