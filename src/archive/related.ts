import { daysBetween, parseDay } from '../dates/calendar.ts';
import { compareText } from '../hanzi/compare-text.ts';
import type { Archive, Article } from './archive.ts';
import { isHeld } from './is-held.ts';
import type { ReprintCluster } from './reprints/reprint-clusters.ts';
import type { SimilarArticle } from './reuse/compare-similar.ts';

/** Why an article is offered beside another; the first that holds, in this order. */
type Relation = 'text' | 'campaign' | 'place' | 'honour' | 'time';

/** An article to read next, and why. */
export interface RelatedArticle {
  readonly id: string;
  readonly relation: Relation;
  /** The shared passages, whatever the relation; absent when there are none. */
  readonly similar?: SimilarArticle;
}

interface RelatedOptions {
  readonly limit?: number;
  /** The cluster of reprints that the article stands in. */
  readonly cluster?: ReprintCluster | undefined;
}

/** Share of the shorter text from which shared wording alone makes two articles belong together. */
const LEAST_SCORE = 0.05;

/**
 * Articles to read beside one: first those that share wording with it, then those of the same campaign,
 * place, honour, and at last those nearest in time; within each, the nearest in time first. Withdrawn
 * articles and those of its own cluster of reprints are left out: the page names the latter elsewhere. Fewer than `limit` only when the archive has no more to offer.
 */
export function relatedArticles(
  archive: Archive,
  article: Article,
  similar: ReadonlyMap<string, readonly SimilarArticle[]>,
  { limit = 6, cluster }: RelatedOptions = {},
): readonly RelatedArticle[] {
  const versions = new Set(
    cluster && [cluster.first, ...cluster.reprints.map((one) => one.article)].map((one) => one.id),
  );
  const related = new Map<string, RelatedArticle>();
  const alike = similar.get(article.id) ?? [];
  const offer = (id: string, relation: Relation): void => {
    const other = archive.articleById.get(id);
    const known = related.has(id) || id === article.id || versions.has(id);
    if (!other || known || related.size >= limit || !isHeld(other)) return;
    const shared = alike.find((one) => one.id === id);
    related.set(id, { id, relation, ...(shared && { similar: shared }) });
  };
  for (const { id, score } of alike) if (score >= LEAST_SCORE) offer(id, 'text');
  const nearest = (ids: readonly string[]): readonly string[] => nearestInTime(archive, article, ids, limit);
  for (const id of article.campaigns) {
    for (const other of nearest(archive.campaigns.get(id)?.articles ?? [])) offer(other, 'campaign');
  }
  for (const code of article.placePath.toReversed()) {
    if (related.size >= limit) break;
    for (const other of nearest(archive.places.get(code)?.allArticles ?? [])) offer(other, 'place');
  }
  for (const id of article.honours) {
    if (related.size >= limit) break;
    for (const other of nearest(archive.honours.get(id)?.articles ?? [])) offer(other, 'honour');
  }
  if (related.size < limit) {
    for (const other of neighbours(archive, article, limit * 2)) offer(other, 'time');
  }
  return [...related.values()];
}

/** The ids nearest in time to an article, at most twice `limit`; lists are newest first, so they lie together. */
function nearestInTime(
  archive: Archive,
  article: Article,
  ids: readonly string[],
  limit: number,
): readonly string[] {
  const at = ids.indexOf(article.id);
  const window = at < 0 ? ids.slice(0, limit * 2) : ids.slice(Math.max(0, at - limit), at + limit + 1);
  const distance = new Map(window.map((id) => [id, daysApart(article, archive.articleById.get(id))]));
  return [...window].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0) || compareText(a, b));
}

function neighbours(archive: Archive, article: Article, count: number): readonly string[] {
  const at = archive.articles.findIndex(({ id }) => id === article.id);
  const ids = archive.articles.slice(Math.max(0, at - count), at + count + 1).map(({ id }) => id);
  return nearestInTime(archive, article, ids, count);
}

/** Days between two articles; infinitely many when either is undated. */
function daysApart(one: Article, other: Article | undefined): number {
  const from = parseDay(one.days?.from ?? '');
  const to = parseDay(other?.days?.from ?? '');
  return from && to ? Math.abs(daysBetween(from, to)) : Number.MAX_SAFE_INTEGER;
}
