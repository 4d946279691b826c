import { compareText } from '../../hanzi/compare-text.ts';
import { countPhrases } from '../concordance/count-phrases.ts';
import { literalPhrase, type Phrase } from '../concordance/parse-phrases.ts';
import type { Filters } from '../match/filters.ts';
import type { IndexReader } from '../match/index-reader.ts';
import type { Query } from '../query.ts';
import { logLikelihood, logRatio } from './association.ts';
import { findStrings, type SourceText } from './find-strings.ts';

/** One side of a comparison. */
export interface Side {
  readonly filters: Filters;
  /** Numbers of its articles. */
  readonly articles: ReadonlySet<number>;
  /** Searchable characters of all of them. */
  readonly characters: number;
  /** How many reprints it has; where only first printings count, how many are left out of it. */
  readonly reprints: number;
}

/** How often something occurs on a side, in how many of its articles, and of how many places these are. */
export interface SideCount {
  readonly occurrences: number;
  readonly articles: number;
  /** Articles without a place are of one place together. */
  readonly places: number;
}

/** Something counted on both sides. */
export interface Key {
  readonly phrase: Phrase;
  readonly first: SideCount;
  readonly second: SideCount;
  /** G² of the two frequencies, and by how much they differ: see `association`. */
  readonly logLikelihood: number;
  readonly logRatio: number;
}

/** Below this G² a difference is not listed: chance gives as much once in ten thousand times, a string by itself. */
export const THRESHOLD = 15.13;
/** The most strings of a side that are counted and listed. */
const MOST = 100;

/**
 * Words and formulae of the texts that seem to tell two sides apart, those of the first side and of the second.
 * Occurrences across punctuation are not seen here, so the figures are only for choosing: see `countKeys`.
 */
export function proposeKeys(texts: readonly SourceText[], sides: readonly [Side, Side]): readonly string[] {
  const [one, other] = sides;
  const count = (side: Side, counts: ReadonlyMap<number, number>) => {
    let sum = 0;
    for (const [article, n] of counts) if (side.articles.has(article)) sum += n;
    return sum;
  };
  const judged = findStrings(texts).map(({ words, counts }) => {
    const figures = judge(count(one, counts), count(other, counts), sides);
    return { words, ...figures };
  });
  const best = (isFirst: boolean) =>
    judged
      .filter((key) => key.logLikelihood >= THRESHOLD && key.logRatio > 0 === isFirst)
      .sort((a, b) => b.logLikelihood - a.logLikelihood || compareText(a.words, b.words))
      .slice(0, MOST);
  return [...best(true), ...best(false)].map(({ words }) => words);
}

/**
 * Counts phrases on both sides as the concordance does, so that each figure leads to as many lines.
 * @param query what an article must fulfil besides having a phrase.
 */
export async function countKeys(
  reader: IndexReader,
  phrases: readonly Phrase[],
  exactScript: boolean,
  sides: readonly [Side, Side],
  query?: Query,
): Promise<Key[]> {
  const [one, other] = sides;
  const [first, second] = await Promise.all(
    sides.map((side) => countSide(reader, phrases, exactScript, side.filters, query)),
  );
  return phrases.map((phrase, i): Key => {
    const none = { occurrences: 0, articles: 0, places: 0 };
    const [own, others] = [first?.[i] ?? none, second?.[i] ?? none];
    return {
      phrase,
      first: own,
      second: others,
      ...judge(own.occurrences, others.occurrences, [one, other]),
    };
  });
}

/** Counts the strings that were proposed. */
export function countProposed(
  reader: IndexReader,
  words: readonly string[],
  sides: readonly [Side, Side],
): Promise<Key[]> {
  return countKeys(reader, words.map(literalPhrase), false, sides);
}

/**
 * The keys of one side, the least likely to be chance first: more frequent there, G² at least `THRESHOLD`, and in
 * articles of at least `fewestPlaces` places, so that one loud city makes no keyword.
 */
export function keysOfSide(
  keys: readonly Key[],
  side: 'first' | 'second',
  fewestPlaces: number,
): readonly Key[] {
  return keys
    .filter((key) => key.logLikelihood >= THRESHOLD && key.logRatio > 0 === (side === 'first'))
    .filter((key) => key[side].places >= fewestPlaces)
    .sort((a, b) => b.logLikelihood - a.logLikelihood || compareText(a.phrase.words, b.phrase.words));
}

function judge(
  count: number,
  otherCount: number,
  [one, other]: readonly [Pick<Side, 'characters'>, Pick<Side, 'characters'>],
): Pick<Key, 'logLikelihood' | 'logRatio'> {
  const total = one.characters + other.characters;
  const table = { both: count, first: count + otherCount, second: one.characters, total };
  return {
    logLikelihood: total === 0 ? 0 : logLikelihood(table),
    logRatio: logRatio(count, one.characters, otherCount, other.characters),
  };
}

async function countSide(
  reader: IndexReader,
  phrases: readonly Phrase[],
  exactScript: boolean,
  filters: Filters,
  query?: Query,
): Promise<SideCount[]> {
  const { articles, columns } = await countPhrases(reader, phrases, exactScript, filters, query);
  return phrases.map((_, i): SideCount => {
    const own = articles.filter(({ counts }) => (counts[i] ?? 0) > 0);
    return {
      occurrences: own.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0),
      articles: own.length,
      places: new Set(own.map(({ article }) => columns.single.place[article] ?? 0)).size,
    };
  });
}
