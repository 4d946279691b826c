import { containment, sampleShingles } from '../../hanzi/shingles.ts';
import { buildIssue, type Issue, startOf } from '../../issues/issue.ts';
import type { KnownArticle } from './known-article.ts';

/** Share of common shingles from which two texts are versions of one article. */
const SAME_ARTICLE = 0.5;
/** Sampled shingles below which a text is too short to compare. */
const LEAST = 12;

const cache = new WeakMap<KnownArticle, ReadonlySet<number>>();

/**
 * Looks for other versions of an article among those known: the same page saved twice, a mirror, a reprint.
 * An article that already lists the capture's own id keeps that link alone, so that importing again changes
 * nothing.
 * @returns ids of the versions, the closest first, with a warning for each.
 */
export function findNearDuplicate(
  capture: { readonly file: string; readonly id: string; readonly sha256: string; readonly text: string },
  known: readonly KnownArticle[],
): { reprints: string[]; issues: Issue[] } {
  if (known.length === 0) return { reprints: [], issues: [] };
  const shingles = sampleShingles(capture.text);
  if (shingles.size < LEAST) return { reprints: [], issues: [] };
  const found = known
    .filter(({ sha256, reprints }) => sha256 !== capture.sha256 && !reprints?.includes(capture.id))
    .map((article) => ({ article, share: containment(shingles, shinglesOf(article)) }))
    .filter(({ article, share }) => share >= SAME_ARTICLE && shinglesOf(article).size >= LEAST)
    .sort((a, b) => b.share - a.share);
  return {
    reprints: found.map(({ article }) => article.id),
    issues: found.map(({ article, share }) =>
      buildIssue(startOf(capture.file), { code: 'near-duplicate', share, article: article.id }),
    ),
  };
}

function shinglesOf(article: KnownArticle): ReadonlySet<number> {
  const known = cache.get(article);
  if (known) return known;
  const built = sampleShingles(article.text);
  cache.set(article, built);
  return built;
}
