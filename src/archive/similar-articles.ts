import type { Archive, Article } from './archive.ts';
import { pushTo } from './group.ts';

/** Weight of what two articles share, besides the words of their titles. */
const WEIGHTS = { campaign: 3, place: 2, honour: 1, phase: 1, type: 0.5 } as const;
/** Pairs of characters in more titles than this say nothing about likeness. */
const COMMON = 60;
const CANDIDATES = 400;

interface TitleIndex {
  readonly pairs: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<Archive, TitleIndex>();

/**
 * Articles like this one, most alike first: by rare pairs of characters that the titles share (weighted by
 * inverse document frequency), and by campaign, place, honour, phase and genre. Never the article itself,
 * its reprints, or withdrawn articles; ties go to the newer one.
 */
export function similarArticles(archive: Archive, article: Article, count: number): readonly Article[] {
  const scores = new Map<string, number>();
  for (const [id, score] of titleScores(archive, article)) scores.set(id, score);
  for (const id of neighbours(archive, article)) if (!scores.has(id)) scores.set(id, 0);
  const left = new Set([article.id, ...article.data.reprints]);
  return [...scores]
    .flatMap(([id, score]) => {
      const other = archive.articleById.get(id);
      if (!other || left.has(id) || other.data.rights === 'withdrawn') return [];
      return [{ other, score: score + sharedScore(article, other) }];
    })
    .filter(({ score }) => score >= WEIGHTS.honour)
    .sort((a, b) => b.score - a.score || newer(a.other, b.other))
    .slice(0, count)
    .map(({ other }) => other);
}

function titleScores(archive: Archive, article: Article): Map<string, number> {
  const { pairs } = titleIndex(archive);
  const scores = new Map<string, number>();
  for (const pair of titlePairs(article)) {
    const ids = pairs.get(pair) ?? [];
    if (ids.length < 2 || ids.length > COMMON) continue;
    const weight = Math.log(archive.articles.length / ids.length) / 3;
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + Math.max(weight, 0.2));
  }
  return scores;
}

function neighbours(archive: Archive, article: Article): string[] {
  const own = article.placePath.at(-1);
  const lists = [
    ...article.campaigns.map((id) => archive.campaigns.get(id)?.articles ?? []),
    own === undefined ? [] : (archive.places.get(own)?.articles ?? []),
    ...article.honours.map((id) => archive.honours.get(id)?.articles ?? []),
  ];
  return lists.flatMap((list) => list.slice(0, CANDIDATES / 4)).slice(0, CANDIDATES);
}

function sharedScore(a: Article, b: Article): number {
  const shares = (left: readonly string[], right: readonly string[]) => left.some((id) => right.includes(id));
  return (
    (shares(a.campaigns, b.campaigns) ? WEIGHTS.campaign : 0) +
    (a.data.place !== undefined && a.data.place === b.data.place ? WEIGHTS.place : 0) +
    (shares(a.honours, b.honours) ? WEIGHTS.honour : 0) +
    (a.data.phase !== undefined && a.data.phase === b.data.phase ? WEIGHTS.phase : 0) +
    (a.data.type === b.data.type ? WEIGHTS.type : 0)
  );
}

function newer(a: Article, b: Article): number {
  const [left, right] = [a.days?.from ?? '', b.days?.from ?? ''];
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? 1 : -1;
}

function titleIndex(archive: Archive): TitleIndex {
  const known = indexes.get(archive);
  if (known) return known;
  const pairs = new Map<string, string[]>();
  for (const article of archive.articles) {
    for (const pair of titlePairs(article)) pushTo(pairs, pair, article.id);
  }
  const index = { pairs };
  indexes.set(archive, index);
  return index;
}

function titlePairs(article: Article): Set<string> {
  const pairs = new Set<string>();
  for (const run of article.title.match(/\p{Script=Han}+/gu) ?? []) {
    for (let index = 0; index + 2 <= run.length; index++) pairs.add(run.slice(index, index + 2));
  }
  return pairs;
}
