import type { Archive, Article } from '../../archive/archive.ts';
import { datedKeys, dateKey, stepsTo } from '../../archive/dated-keys.ts';
import { pushTo } from '../../archive/group.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { buildEntries } from '../../archive/timeline/build-timeline.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { hasDayPages, type Space } from '../../outputs/space.ts';

/** What the archive has for a year (`2016`), a month (`2016-12`) or a day (`2016-12-09`). */
export interface DateNode {
  readonly key: string;
  /** Articles published then, those known more exactly included; newest first. */
  readonly articles: readonly Article[];
  /** Articles known to have been published then, and not more exactly. */
  readonly ownArticles: readonly Article[];
  /** Events dated then, those dated more exactly included; in EDTF order. */
  readonly entries: readonly TimelineEntry[];
  /** Keys one level down that have anything, in order. */
  readonly children: readonly string[];
  /** The keys of the same depth before and after this one that have anything. */
  readonly previous?: string;
  readonly next?: string;
}

/** Nodes by key, in order of key. */
export type DateIndex = ReadonlyMap<string, DateNode>;

/** Everything dated, by year, month and day. What spans several years stands under its first year. */
export const dateIndex: (archive: Archive) => DateIndex = oncePerArchive('date index', buildDateIndex);

function buildDateIndex(archive: Archive): DateIndex {
  const articles = new Map<string, Article[]>();
  const own = new Map<string, Article[]>();
  const entries = new Map<string, TimelineEntry[]>();
  for (const article of archive.articles) {
    if (!article.days) continue;
    const key = dateKey(article.days);
    pushTo(own, key, article);
    for (const step of stepsTo(key)) pushTo(articles, step, article);
  }
  for (const entry of buildEntries(archive)) {
    if (entry.days) for (const step of stepsTo(dateKey(entry.days))) pushTo(entries, step, entry);
  }
  const keys = datedKeys(archive);
  const children = new Map<string, string[]>();
  for (const key of keys) if (key.length > 4) pushTo(children, key.slice(0, -3), key);
  const neighbours = new Map([4, 7, 10].flatMap((length) => linkNeighbours(keys, length)));
  return new Map(
    keys.map((key): [string, DateNode] => [
      key,
      {
        key,
        articles: articles.get(key) ?? [],
        ownArticles: own.get(key) ?? [],
        entries: entries.get(key) ?? [],
        children: children.get(key) ?? [],
        ...neighbours.get(key),
      },
    ]),
  );
}

const KEY_LENGTHS = { year: 4, month: 7, day: 10 } as const;

/** The years, months or days that have anything, in order. */
export function dateKeys(archive: Archive, depth: keyof typeof KEY_LENGTHS): readonly string[] {
  return [...dateIndex(archive).keys()].filter((key) => key.length === KEY_LENGTHS[depth]);
}

/** What the archive has for a date; a node without anything where it has nothing. */
export function dateNode(archive: Archive, key: string): DateNode {
  return dateIndex(archive).get(key) ?? { key, articles: [], ownArticles: [], entries: [], children: [] };
}

/** Path of a date's page: `2016-12` → `/dates/2016/12/`. */
export function datePath(key: string): string {
  return `/dates/${key.replaceAll('-', '/')}/`;
}

/** Path that leads to a day (`2016-12-09`): to its page, or to its place on that of the month. */
export function dayPath(day: string, space: Space): string {
  return hasDayPages(space) ? datePath(day) : `${datePath(day.slice(0, 7))}#${day}`;
}

function linkNeighbours(
  keys: readonly string[],
  length: number,
): [string, Pick<DateNode, 'previous' | 'next'>][] {
  const same = keys.filter((key) => key.length === length);
  return same.map((key, at) => {
    const previous = same[at - 1];
    const next = same[at + 1];
    return [key, { ...(previous && { previous }), ...(next && { next }) }];
  });
}
