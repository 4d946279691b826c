import type { Archive } from '../archive.ts';
import { corpusOfChanges } from './archive-letters.ts';
import type { TextName } from './changed-texts.ts';
import {
  comparer,
  compareSome,
  MOST_ARTICLES,
  MOST_SIMILAR,
  SHORTEST_PASSAGE,
  type SimilarArticle,
  type SimilarArticles,
} from './compare-similar.ts';
import { firstTexts } from './letter-corpus.ts';
import { numberShingles } from './number-shingles.ts';
import { buildPostings, countTexts, forEachText } from './shingle-postings.ts';

/** What was found among some texts. */
export interface KeptSimilar {
  readonly texts: readonly TextName[];
  readonly similar: SimilarArticles;
}

/**
 * What `buildSimilarArticles` would find, out of what it has found among `kept.texts`. Two articles that stay as they are share
 * what they shared, unless a run of letters has become too common to count, or ceased to be. So an article is compared with
 * the changed ones alone; with all others only where it has changed itself, where it shares such a run, or where one that
 * is no more alike leaves room among its most similar ones.
 * @returns undefined when too much is otherwise.
 */
export function updateSimilar(
  archive: Archive,
  { texts, similar: known }: KeptSimilar,
): SimilarArticles | undefined {
  const { articles } = archive;
  const changes = corpusOfChanges(archive, articles, texts);
  if (!changes) return undefined;
  const corpus = firstTexts(changes.corpus, articles.length);
  const shingles = numberShingles(changes.corpus, SHORTEST_PASSAGE, changes.changed);
  const fresh = new Set(changes.fresh);
  const isFresh = (text: number) => fresh.has(text);
  const before = countTexts(changes.corpus, shingles, (text) => !isFresh(text));
  const after = countTexts(corpus, shingles);
  const again = new Set(changes.fresh);
  const partly = new Set<number>();
  forEachText(corpus, shingles, (shingle, text) => {
    const [wasCommon, isCommon] = [before[shingle], after[shingle]].map((count = 0) => count > MOST_ARTICLES);
    if (wasCommon !== isCommon) again.add(text);
    else if (!isCommon) partly.add(text);
  });
  const compare = comparer(
    archive,
    corpus,
    shingles,
    buildPostings(corpus, shingles, MOST_ARTICLES, isFresh),
  );
  const changed = new Set(
    [...changes.fresh.map((at) => articles[at]), ...changes.goneTexts].flatMap((one) => one?.id ?? []),
  );
  const merged = new Map<string, readonly SimilarArticle[]>();
  for (const text of partly) {
    const id = articles[text]?.id;
    if (id === undefined || again.has(text)) continue;
    const own = mergeSimilar(known.get(id) ?? [], changed, compare(text));
    if (own) merged.set(id, own);
    else again.add(text);
  }
  const anew = compareSome(archive, corpus, [...again]);
  return new Map(
    articles.flatMap(({ id }, at) => {
      const own = again.has(at) ? anew.get(id) : (merged.get(id) ?? known.get(id));
      return own && own.length > 0 ? [[id, own] as const] : [];
    }),
  );
}

/**
 * The articles most like one that has not changed.
 * @param known those that were.
 * @param changed ids of articles that are no more, or otherwise than they were.
 * @param fresh those of them that are alike now, most alike first.
 * @returns undefined where it takes more to know: others than these may be among them, or the digits of a score do not tell who
 *   comes first.
 */
export function mergeSimilar(
  known: readonly SimilarArticle[],
  changed: ReadonlySet<string>,
  fresh: readonly SimilarArticle[],
): readonly SimilarArticle[] | undefined {
  const kept = known.filter(({ id }) => !changed.has(id));
  if (kept.length === known.length && fresh.length === 0) return known;
  const scores = new Set(kept.map(({ score }) => score));
  if (fresh.some(({ score }) => scores.has(score))) return undefined;
  const all = [...kept, ...fresh].sort((a, b) => b.score - a.score).slice(0, MOST_SIMILAR);
  // Who is not among so many stands behind the last of them.
  const last = known.length < MOST_SIMILAR ? undefined : known.at(-1);
  const isSettled =
    all.length === MOST_SIMILAR && all.every((one) => kept.includes(one) || one.score > (last?.score ?? 0));
  return last === undefined || isSettled ? all : undefined;
}
