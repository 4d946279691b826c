import type { Archive, Article } from '../archive.ts';
import { lastBuild } from '../last-build.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { digestValue, recallDigest } from '../reads/digest-value.ts';
import { corpusOfArchive, shinglesOfArchive } from './archive-letters.ts';
import { areSameTexts, nameTexts } from './changed-texts.ts';
import { compareArticles, compareSome, type SimilarArticles } from './compare-similar.ts';
import { type KeptSimilar, updateSimilar } from './update-similar.ts';

/**
 * For each article those that share passages of at least 16 letters with it, most alike first; articles
 * that share none are not in the map. Exact up to two limits: a run of 16 letters that stands in more than
 * 64 articles is passed over, and each article lists at most six others. Script, variants, punctuation and
 * paragraph breaks do not matter; no passage reaches across a gap.
 * @param only compares this article alone with all others; the same for it, and faster when one is all that
 *   is wanted.
 */
export function buildSimilarArticles(archive: Archive, only?: Article): SimilarArticles {
  const corpus = corpusOfArchive(archive);
  if (!only) return compareArticles(archive, corpus, shinglesOfArchive(archive));
  return compareSome(archive, corpus, [archive.articles.indexOf(only)]);
}

/** Under this name a build keeps them. */
export const SIMILAR = 'similar articles';

interface StoredSimilar extends KeptSimilar {
  /** Of the list of each article: most lists stay as they are, and to go through all takes long. */
  readonly digests: ReadonlyMap<string, string>;
}

/** The articles that share passages, found once for each archive; see {@link updateSimilar}. */
export const similarArticles: (archive: Archive) => SimilarArticles = oncePerArchive(SIMILAR, (archive) => {
  const last = lastBuild();
  if (!last) return buildSimilarArticles(archive);
  const texts = nameTexts(archive.articles);
  const kept = (last.findPresent(SIMILAR) ?? last.find(SIMILAR)) as StoredSimilar | undefined;
  for (const [id, digest] of kept?.digests ?? []) recallDigest(kept?.similar.get(id) ?? [], digest);
  if (kept && areSameTexts(kept.texts, texts)) {
    last.confirm(SIMILAR);
    return kept.similar;
  }
  const similar = (kept && updateSimilar(archive, kept)) ?? buildSimilarArticles(archive);
  const digests = new Map(Array.from(similar, ([id, own]) => [id, digestValue(own) ?? ''] as const));
  last.keep(SIMILAR, { texts, similar, digests } satisfies StoredSimilar);
  return similar;
});
