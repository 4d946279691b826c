import { compareText } from '../../hanzi/compare-text.ts';
import type { Archive, Article } from '../archive.ts';
import { pushTo } from '../group.ts';
import { isHeld } from '../is-held.ts';
import { lastBuild } from '../last-build.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { corpusOfArchive, corpusOfChanges, shinglesOfArchive } from '../reuse/archive-letters.ts';
import { areSameTexts, nameTexts, type TextName } from '../reuse/changed-texts.ts';
import {
  type FoundReprint,
  type FoundReprints,
  findReprints,
  updateReprints,
} from '../reuse/find-reprints.ts';
import { SHINGLE } from '../reuse/letter-corpus.ts';

/** An article that prints again what another one printed first. */
export interface Reprint {
  readonly article: Article;
  /**
   * Letters of it that stand in the first printing, over all its letters; absent when only editors know
   * that the two belong together.
   */
  readonly share?: number;
  /** `stated` when editors tie the two in `reprints`, `inferred` when their wording does. */
  readonly basis: 'stated' | 'inferred';
  /** Whether it surely came later: both days are known and do not overlap. */
  readonly isSurelyLater: boolean;
}

/** A first printing and those that followed. */
export interface ReprintCluster {
  /** Path of its page, `/reprints/<id of the first printing>/`. */
  readonly url: string;
  /** The earliest that the archive holds, which need not be the earliest there was. */
  readonly first: Article;
  /** At least one, in the order of their printing; those without a date last. */
  readonly reprints: readonly Reprint[];
}

/** All clusters, and in which each article stands. */
export interface ReprintClusters {
  /** Those with most reprints first, then the earlier ones. */
  readonly all: readonly ReprintCluster[];
  readonly ofArticle: ReadonlyMap<string, ReprintCluster>;
  /** Ids of the articles that a count without reprints leaves out: all of a cluster but its first printing. */
  readonly later: ReadonlySet<string>;
}

/**
 * The clusters of an archive. Wording decides only between articles whose text is held as it was printed; an
 * abstract is the archive's own wording and tells nothing of a printing. Articles that editors tie belong together
 * whatever they say. Withdrawn articles stand in none. See `findReprints` for the rule.
 */
export const reprintClusters: (archive: Archive) => ReprintClusters = oncePerArchive(
  'reprint clusters',
  (archive) => {
    const articles = archive.articles.filter(isHeld).sort(byPrinting);
    const links = new Map([...inferredLinks(archive, articles), ...statedLinks(articles)]);
    const byFirst = new Map<Article, Reprint[]>();
    for (const later of articles) {
      const link = links.get(later);
      if (!link) continue;
      const first = rootOf(later, links);
      const { share, basis } = link.said;
      pushTo(byFirst, first, {
        article: later,
        // Of a text that another one stands between nothing is measured.
        ...(share !== undefined && link.first === first && { share }),
        basis,
        isSurelyLater: isSurelyLater(first, later),
      });
    }
    const all = [...byFirst]
      .map(([first, reprints]): ReprintCluster => ({ url: reprintsPath(first), first, reprints }))
      .sort((a, b) => b.reprints.length - a.reprints.length || byPrinting(a.first, b.first));
    return {
      all,
      ofArticle: new Map(
        all.flatMap((cluster) =>
          [cluster.first, ...cluster.reprints.map(({ article }) => article)].map(({ id }) => [id, cluster]),
        ),
      ),
      later: new Set(all.flatMap(({ reprints }) => reprints.map(({ article }) => article.id))),
    };
  },
);

/** How many of some articles are reprints. */
export function countReprints(archive: Archive, ids: readonly string[]): number {
  const { later } = reprintClusters(archive);
  return later.size === 0 ? 0 : ids.filter((id) => later.has(id)).length;
}

function reprintsPath({ id }: Article): string {
  return `/reprints/${id}/`;
}

/** Why an article is a reprint, and of which earlier one. */
interface Link {
  readonly first: Article;
  readonly said: Pick<Reprint, 'share' | 'basis'>;
}

function inferredLinks(archive: Archive, articles: readonly Article[]): [Article, Link][] {
  const printed = articles.filter(({ data, blocks }) => data.rights === 'full' && blocks.length > 0);
  return foundAmong(archive, printed).flatMap(({ text, first, share }): [Article, Link][] => {
    const [later, earlier] = [printed[text], printed[first]];
    return later && earlier ? [[later, { first: earlier, said: { share, basis: 'inferred' } }]] : [];
  });
}

/** Under this name a build keeps what it has found. */
export const REPRINTS = 'reprints';

interface KeptReprints extends FoundReprints {
  readonly texts: readonly TextName[];
}

/**
 * The reprints among articles in the order of their printing: those that another process of this build has found, else out
 * of those of the last build, where it has left them.
 */
function foundAmong(archive: Archive, printed: readonly Article[]): readonly FoundReprint[] {
  const last = lastBuild();
  const texts = nameTexts(printed);
  const present = last?.findPresent(REPRINTS) as KeptReprints | undefined;
  if (present && areSameTexts(present.texts, texts)) return present.reprints;
  const kept = last?.find(REPRINTS) as KeptReprints | undefined;
  if (kept && areSameTexts(kept.texts, texts)) {
    last?.confirm(REPRINTS);
    return kept.reprints;
  }
  const found = (kept && updateFound(archive, printed, kept)) ?? findAll(archive, printed);
  last?.keep(REPRINTS, { texts, ...found } satisfies KeptReprints);
  return found.reprints;
}

/** Found among the letters of the whole archive, which are there for all that compares articles. */
function findAll(archive: Archive, printed: readonly Article[]): FoundReprints {
  const places = new Map(archive.articles.map(({ id }, place) => [id, place]));
  const order = printed.flatMap(({ id }) => places.get(id) ?? []);
  const numbers = new Map(order.map((place, text) => [place, text]));
  const { reprints, sizes } = findReprints(corpusOfArchive(archive), shinglesOfArchive(archive), order);
  return {
    reprints: reprints.map(({ text, first, share }) => ({
      text: numbers.get(text) ?? -1,
      first: numbers.get(first) ?? -1,
      share,
    })),
    sizes: Int32Array.from(order, (place) => sizes[place] ?? 0),
  };
}

/** Undefined when too much is otherwise than it was. */
function updateFound(
  archive: Archive,
  printed: readonly Article[],
  { texts: before, reprints, sizes: sizesBefore }: KeptReprints,
): FoundReprints | undefined {
  const now = corpusOfChanges(archive, printed, before);
  if (!now) return undefined;
  const fresh = new Set(now.fresh);
  const numbers = new Map(printed.flatMap(({ id }, at) => (fresh.has(at) ? [] : [[id, at] as const])));
  const numberOf = (text: number) => numbers.get(before[text]?.id ?? '');
  const found = reprints.flatMap(({ text, first, share }): [number, FoundReprint][] => {
    const later = numberOf(text);
    return later === undefined ? [] : [[later, { text: later, first: numberOf(first) ?? -1, share }]];
  });
  const sizes = new Int32Array(printed.length);
  for (const text of before.keys()) {
    const at = numberOf(text);
    if (at !== undefined) sizes[at] = sizesBefore[text] ?? 0;
  }
  return updateReprints(now.corpus, SHINGLE, [...printed.keys()], { ...now, found: new Map(found), sizes });
}

/** Every article that editors tie to others leads to the earliest of them. `articles` are in the order of printing. */
function statedLinks(articles: readonly Article[]): [Article, Link][] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const tied = new Map<Article, Article[]>();
  for (const article of articles) {
    for (const other of article.data.reprints.flatMap((id) => byId.get(id) ?? [])) {
      pushTo(tied, article, other);
      pushTo(tied, other, article);
    }
  }
  const met = new Set<Article>();
  const reach = (from: Article): Article[] => {
    if (met.has(from)) return [];
    met.add(from);
    return [from, ...(tied.get(from) ?? []).flatMap(reach)];
  };
  // The first article that reaches others is the earliest of them.
  return articles.flatMap((first) =>
    reach(first)
      .slice(1)
      .map((later): [Article, Link] => [later, { first, said: { basis: 'stated' } }]),
  );
}

/** The first printing that links lead to. They always lead to an earlier article, so they end. */
function rootOf(article: Article, links: ReadonlyMap<Article, Link>): Article {
  const link = links.get(article);
  return link ? rootOf(link.first, links) : article;
}

/** In the order of printing: by the first day possible, then the last; the undated come last, and ids decide. */
function byPrinting(one: Article, other: Article): number {
  const key = ({ days, id }: Article) => (days ? `${days.from} ${days.to} ${id}` : `~ ${id}`);
  return compareText(key(one), key(other));
}

function isSurelyLater(first: Article, later: Article): boolean {
  return first.days !== undefined && later.days !== undefined && first.days.to < later.days.from;
}
