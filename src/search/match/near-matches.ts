import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPagefindTokens } from '../format/pagefind-tokens.ts';
import { type Query, type Term, wantedTerms } from '../query.ts';
import type { IndexReader } from './index-reader.ts';
import { articleOf, openPagefind, type PagefindArticle, type PagefindRecord } from './pagefind.ts';

/** Most pairs of a query that are looked up. */
const MOST_PAIRS = 16;
/** Share of the weight of all pairs that an article must have to be called near. */
const NEAR_ENOUGH = 0.35;

/**
 * Articles that hold many of the pairs of a query's wanted terms. Pagefind is asked pair by pair; a pair
 * weighs the more the fewer articles have it (inverse document frequency), and half of its weight goes by
 * Pagefind's own score. The pairs need not stand in a row.
 * @param root path at which the site lies, without a slash at its end.
 */
export async function findNear(
  reader: IndexReader,
  query: Query,
  limit: number,
  root: string,
): Promise<PagefindArticle[]> {
  const { articles } = await reader.manifest();
  const tokens = [...new Set(wantedTerms(query).flatMap(pairsOf))].slice(0, MOST_PAIRS);
  if (tokens.length === 0) return [];
  const pagefind = await openPagefind(reader, root);
  if (!pagefind) return [];
  const ranked = new Map<string, { rank: number; data: () => Promise<PagefindRecord> }>();
  let total = 0;
  for (const token of tokens) {
    const { results } = await pagefind.search(`"${token}"`);
    const weight = Math.log(1 + articles / Math.max(1, results.length));
    const best = results.reduce((most, { score }) => Math.max(most, score), Number.MIN_VALUE);
    if (results.length > 0) total += weight;
    for (const { id, score, data } of results) {
      const rank = (ranked.get(id)?.rank ?? 0) + (weight * (1 + score / best)) / 2;
      ranked.set(id, { rank, data });
    }
  }
  const first = [...ranked.values()]
    .filter(({ rank }) => rank >= total * NEAR_ENOUGH)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit);
  const found = await Promise.all(first.map(({ data }) => data()));
  return found.map(articleOf);
}

/** The pairs of a wanted term, each two of Pagefind's words. */
function pairsOf(term: Term): string[] {
  if (term.added || term.field === 'people' || term.field === 'source') return [];
  const words = buildPagefindTokens(buildSequence(term.words).folded);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}
