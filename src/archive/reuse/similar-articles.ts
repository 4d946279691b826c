import type { Archive, Article } from '../archive.ts';
import { lastBuild } from '../last-build.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { corpusOfChanges, lettersOfArchive } from './archive-letters.ts';
import { areSameTexts, findNeighbours, nameTexts, type TextName } from './changed-texts.ts';
import { findPassages, type Match } from './find-passages.ts';
import { firstTexts, joinLetters, joinText, type LetterCorpus, type Letters } from './letter-corpus.ts';
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
const SHORTEST_PASSAGE = 16;
/** What stands in more articles than this is a formula (see the phrases), and makes no two articles similar. */
const MOST_ARTICLES = 64;
const MOST_SIMILAR = 6;
const MOST_PASSAGES = 5;

/**
 * For each article those that share passages of at least 16 letters with it, most alike first; articles
 * that share none are not in the map. Exact up to two limits: a run of 16 letters that stands in more than
 * 64 articles is passed over, and each article lists at most six others. Script, variants, punctuation and
 * paragraph breaks do not matter; no passage reaches across a gap.
 * @param only compares this article alone with all others; the same for it, and faster when one is all that
 *   is wanted.
 */
export function buildSimilarArticles(archive: Archive, only?: Article): SimilarArticles {
  if (!only) return compareArticles(archive, corpusOf(archive));
  return compareArticles(archive, sameCorpus(archive), [archive.articles.indexOf(only)]);
}

type SimilarArticles = ReadonlyMap<string, readonly SimilarArticle[]>;

function corpusOf(archive: Archive): LetterCorpus {
  return joinLetters(archive.articles.map(lettersOfArchive(archive).of));
}

/** For a server, which compares one article after another of the same archive. */
const sameCorpus = oncePerArchive('letters of all articles', corpusOf);

const NAME = 'similar articles';

interface KeptSimilar {
  readonly texts: readonly TextName[];
  readonly similar: SimilarArticles;
}

/** The articles that share passages, found once for each archive; see {@link updateSimilar}. */
export const similarArticles: (archive: Archive) => SimilarArticles = oncePerArchive(NAME, (archive) => {
  const last = lastBuild();
  if (!last) return buildSimilarArticles(archive);
  const texts = nameTexts(archive.articles);
  const kept = last.find(NAME) as KeptSimilar | undefined;
  if (kept && areSameTexts(kept.texts, texts)) return kept.similar;
  const similar = (kept && updateSimilar(archive, kept)) ?? buildSimilarArticles(archive);
  last.keep(NAME, { texts, similar } satisfies KeptSimilar);
  return similar;
});

/**
 * What {@link buildSimilarArticles} would find, out of what it has found among `kept.texts`: only articles that share a
 * run of letters with one that has changed can have others than before. Undefined when too much is otherwise.
 */
export function updateSimilar(
  archive: Archive,
  { texts, similar: known }: KeptSimilar,
): SimilarArticles | undefined {
  const { articles } = archive;
  const now = corpusOfChanges(archive, articles, texts);
  if (!now) return undefined;
  const affected = findNeighbours(now.corpus, SHORTEST_PASSAGE, now, MOST_ARTICLES);
  const anew = compareArticles(archive, firstTexts(now.corpus, articles.length), affected);
  const again = new Set(affected);
  return new Map(
    articles.flatMap(({ id }, at) => {
      const own = (again.has(at) ? anew : known).get(id);
      return own ? [[id, own] as const] : [];
    }),
  );
}

/** @param only numbers of the articles that are compared with all others; absent for all. */
function compareArticles(archive: Archive, corpus: LetterCorpus, only?: readonly number[]): SimilarArticles {
  const { articles } = archive;
  const { of } = lettersOfArchive(archive);
  const shingles = numberShingles(corpus, SHORTEST_PASSAGE, only);
  const postings = buildPostings(corpus, shingles, MOST_ARTICLES);
  const counts = new Int32Array(articles.length);
  // For each shingle the text, counted from 1, that was looked at last and has it.
  const lastText = new Int32Array(shingles.count);
  const similar = new Map<string, readonly SimilarArticle[]>();
  for (const one of only ?? articles.keys()) {
    const article = articles[one];
    if (!article) continue;
    markShingles(corpus, shingles, lastText, one);
    const inOne = (shingle: number): boolean => lastText[shingle] === one + 1;
    const candidates = mostAlike(corpus, shingles, postings, counts, one);
    const others = candidates.flatMap(({ other, score }) => {
      const otherArticle = articles[other];
      if (!otherArticle) return [];
      const matches = findPassages(corpus, shingles, SHORTEST_PASSAGE, one, other, inOne);
      const passages = longestOf(matches).map((match) =>
        describePassage(
          match,
          { article, letters: of(article) },
          { article: otherArticle, letters: of(otherArticle) },
        ),
      );
      const shared = matches.reduce((sum, { length }) => sum + length, 0);
      return [{ id: otherArticle.id, score: Math.round(score * 1000) / 1000, shared, passages }];
    });
    if (others.length > 0) similar.set(article.id, others);
  }
  return similar;
}

function markShingles({ starts }: LetterCorpus, { at }: Shingles, lastText: Int32Array, one: number): void {
  const end = starts[one + 1] ?? 0;
  for (let position = starts[one] ?? 0; position < end; position++) {
    const shingle = at[position] ?? -1;
    if (shingle >= 0) lastText[shingle] = one + 1;
  }
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

function describePassage({ from, otherFrom, length }: Match, one: Lettered, other: Lettered): SharedPassage {
  const { offsets } = one.letters;
  const start = offsets[from] ?? 0;
  const text = joinText(one.article.blocks);
  const last = offsets[from + length - 1] ?? start;
  const end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  return {
    text: text.slice(start, end),
    length,
    block: blockAt(one.article, start),
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
