import { hash } from 'node:crypto';
import { collectPairs, type NeighbourPairs } from '../hanzi/convert/neighbour-pairs.ts';
import type { Archive, Article } from './archive.ts';
import { openKeptByText, type Packing } from './kept-by-text.ts';
import { lastBuild } from './last-build.ts';
import { notedTextKey } from './text-keys.ts';

/** Groups of articles whose pairs are kept together: an edit makes those of one anew. */
const GROUPS = 64;

/** Which two characters stand next to each other in what an archive shows of its articles, and in other texts. */
export function shownPairs(archive: Archive, others: Iterable<string>): NeighbourPairs {
  return collectPairs(others, listsOf(archive.articles));
}

function listOf(articles: readonly Article[]): Uint32Array {
  return collectPairs(textsOf(articles)).list();
}

function* textsOf(articles: readonly Article[]): Generator<string> {
  for (const { title, html, data } of articles) yield* [title, html, JSON.stringify(data)];
}

/** Pairs of articles; of those groups that are what they were, as the last build has kept them. */
function listsOf(articles: readonly Article[]): readonly Uint32Array[] {
  const last = lastBuild();
  const keys = new Map(articles.map(({ id, blocks }) => [id, notedTextKey(blocks)]));
  if (!last || [...keys.values()].includes(undefined)) return [listOf(articles)];
  const kept = openKeptByText(last, 'neighbour pairs', PACKED_PAIRS);
  const groups = [...Map.groupBy(articles, groupOf).values()].map((own) => ({
    own,
    key: hash('sha256', own.map(({ id }) => keys.get(id)).join()),
  }));
  const lists = groups.map(({ own, key }) => kept.find(key) ?? listOf(own));
  kept.keep(
    groups.map(({ key }) => key),
    lists,
  );
  return lists;
}

/** By its id alone: an article that is added or removed changes no other group. */
function groupOf({ id }: Article): number {
  return Number.parseInt(hash('sha256', id).slice(0, 8), 16) % GROUPS;
}

interface PackedPairs {
  readonly pairs: Uint32Array;
  /** Where the pairs of each group end. */
  readonly ends: Int32Array;
}

const PACKED_PAIRS: Packing<Uint32Array, PackedPairs> = {
  pack: (lists) => {
    let end = 0;
    const ends = Int32Array.from(lists, ({ length }) => {
      end += length;
      return end;
    });
    const pairs = new Uint32Array(end);
    lists.forEach((list, group) => {
      pairs.set(list, ends[group - 1] ?? 0);
    });
    return { pairs, ends };
  },
  at: ({ pairs, ends }, group) => pairs.subarray(ends[group - 1] ?? 0, ends[group]),
};
