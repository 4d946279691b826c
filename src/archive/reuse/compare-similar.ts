import type { Archive, Article } from '../archive.ts';
import { lettersOfArchive } from './archive-letters.ts';
import { type Match, passageFinder } from './find-passages.ts';
import { joinText, type LetterCorpus, type Letters, SHINGLE } from './letter-corpus.ts';
import { numberShingles, type Shingles } from './number-shingles.ts';
import { buildPostings, type ShinglePostings } from './shingle-postings.ts';

/** A passage that two articles share. */
interface SharedPassage {
  /** As printed in the first of the two, with its punctuation. */
  readonly text: string;
  /** Length in letters; punctuation does not count. */
  readonly length: number;
  /** Anchors of the blocks in which it begins, in the article itself and in the other. */
  readonly block: string;
  readonly otherBlock: string;
}

/** An article that shares passages with another. */
export interface SimilarArticle {
  readonly id: string;
  /** Shared shingles over the shingles of the shorter text: 1 when one of them stands wholly in the other. */
  readonly score: number;
  /** Letters in shared passages, all together. */
  readonly shared: number;
  /** The longest passages, in the order of the text. */
  readonly passages: readonly SharedPassage[];
}

/** Shortest passage that counts as taken from elsewhere. */
export const SHORTEST_PASSAGE = SHINGLE;
/** What stands in more articles than this is a formula (see the phrases), and makes no two articles similar. */
export const MOST_ARTICLES = 64;
export const MOST_SIMILAR = 6;
const MOST_PASSAGES = 5;

/** Those that share passages with each article, by its id; articles that share none are not there. */
export type SimilarArticles = ReadonlyMap<string, readonly SimilarArticle[]>;

/**
 * Compares articles with all others of an archive.
 * @param shingles those of the corpus, at least of the articles that are compared.
 * @param only numbers of the articles that are compared; absent for all.
 */
export function compareArticles(
  archive: Archive,
  corpus: LetterCorpus,
  shingles: Shingles,
  only?: readonly number[],
): SimilarArticles {
  const postings = buildPostings(corpus, shingles, MOST_ARTICLES);
  const compare = comparer(archive, corpus, shingles, postings);
  const similar = new Map<string, readonly SimilarArticle[]>();
  for (const one of only ?? archive.articles.keys()) {
    const others = compare(one);
    const id = archive.articles[one]?.id;
    if (id !== undefined && others.length > 0) similar.set(id, others);
  }
  return similar;
}

/** The same for some articles alone, of which the shingles are numbered. */
export function compareSome(
  archive: Archive,
  corpus: LetterCorpus,
  only: readonly number[],
): SimilarArticles {
  return compareArticles(archive, corpus, numberShingles(corpus, SHORTEST_PASSAGE, only), only);
}

/**
 * What compares one article after another with those that `postings` lists, most alike first.
 * @param shingles at least those of the compared articles, or of all that they are compared with.
 */
export function comparer(
  archive: Archive,
  corpus: LetterCorpus,
  shingles: Shingles,
  postings: ShinglePostings,
): (one: number) => readonly SimilarArticle[] {
  const { articles } = archive;
  const { of } = lettersOfArchive(archive);
  const counts = new Int32Array(articles.length);
  const findPassages = passageFinder(corpus, shingles, SHORTEST_PASSAGE);
  return (one) => {
    const article = articles[one];
    const candidates = mostAlike(corpus, shingles, postings, counts, one);
    if (!article || candidates.length === 0) return [];
    const printed = { article, letters: of(article), text: joinText(article.blocks) };
    return candidates.flatMap(({ other, score }) => {
      const otherArticle = articles[other];
      if (!otherArticle) return [];
      const matches = findPassages(one, other);
      const passages = longestOf(matches).map((match) =>
        describePassage(match, printed, { article: otherArticle, letters: of(otherArticle) }),
      );
      const shared = matches.reduce((sum, { length }) => sum + length, 0);
      return [{ id: otherArticle.id, score: Math.round(score * 1000) / 1000, shared, passages }];
    });
  };
}

/** Counts shared shingles with every other text. `counts` is all noughts before and after. */
function mostAlike(
  corpus: LetterCorpus,
  { at }: Shingles,
  { offsets, texts }: ShinglePostings,
  counts: Int32Array,
  one: number,
): { other: number; score: number }[] {
  const met: number[] = [];
  const size = sizeOf(corpus, one);
  const end = corpus.starts[one + 1] ?? 0;
  for (let position = corpus.starts[one] ?? 0; position < end; position++) {
    const shingle = at[position] ?? -1;
    if (shingle < 0) continue;
    const last = offsets[shingle + 1] ?? 0;
    for (let entry = offsets[shingle] ?? 0; entry < last; entry++) {
      const other = texts[entry] ?? 0;
      if (other === one) continue;
      if (counts[other] === 0) met.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
    }
  }
  const scored = met.map((other) => {
    const shared = counts[other] ?? 0;
    counts[other] = 0;
    return { other, score: Math.min(1, shared / Math.max(1, Math.min(size, sizeOf(corpus, other)))) };
  });
  return scored.sort((a, b) => b.score - a.score || a.other - b.other).slice(0, MOST_SIMILAR);
}

function sizeOf({ starts }: LetterCorpus, text: number): number {
  return (starts[text + 1] ?? 0) - (starts[text] ?? 0) - SHORTEST_PASSAGE;
}

/** The longest passages, in the order of the text. */
function longestOf(matches: readonly Match[]): Match[] {
  return matches
    .toSorted((a, b) => b.length - a.length || a.from - b.from)
    .slice(0, MOST_PASSAGES)
    .sort((a, b) => a.from - b.from);
}

/** An article and its letters. */
interface Lettered {
  readonly article: Article;
  readonly letters: Letters;
}

/** @param one with its text, joined once: each passage holds on to the string that it is cut from. */
function describePassage(
  { from, otherFrom, length }: Match,
  { article, letters: { offsets }, text }: Lettered & { readonly text: string },
  other: Lettered,
): SharedPassage {
  const start = offsets[from] ?? 0;
  const last = offsets[from + length - 1] ?? start;
  const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return {
    text: text.slice(start, end),
    length,
    block: blockAt(article, start),
    otherBlock: blockAt(other.article, other.letters.offsets[otherFrom] ?? 0),
  };
}

/** Anchor of the block that holds an offset of the joined text. */
function blockAt({ blocks }: Article, offset: number): string {
  let end = 0;
  for (const { id, text } of blocks) {
    end += text.length + 1;
    if (offset < end) return id;
  }
  return blocks.at(-1)?.id ?? '';
}
