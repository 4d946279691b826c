import type { Archive, Campaign } from '../archive.ts';
import { pushTo } from '../group.ts';
import type { TimelineEntry } from './timeline.ts';

/** The merged entries of an archive, reachable by what a timeline asks for. Lists are in timeline order. */
export interface EntryIndex {
  readonly entries: readonly TimelineEntry[];
  readonly byId: ReadonlyMap<string, TimelineEntry>;
  /** Place of each entry in the order of `entries`. */
  readonly rank: ReadonlyMap<TimelineEntry, number>;
  readonly byCampaign: ReadonlyMap<string, readonly TimelineEntry[]>;
  readonly byArticle: ReadonlyMap<string, readonly TimelineEntry[]>;
  readonly byHonour: ReadonlyMap<string, readonly TimelineEntry[]>;
  /** Entries of a place itself. */
  readonly byPlace: ReadonlyMap<string, readonly TimelineEntry[]>;
  /** Entries of a place and of every place below it. */
  readonly atOrBelow: ReadonlyMap<string, readonly TimelineEntry[]>;
  readonly national: readonly TimelineEntry[];
  /** Campaigns of a place and of every place below it. */
  readonly campaignsAtOrBelow: ReadonlyMap<string, readonly Campaign[]>;
}

/** Indexes entries once, so that no timeline has to look at all of them. */
export function indexEntries(archive: Archive, entries: readonly TimelineEntry[]): EntryIndex {
  const byCampaign = new Map<string, TimelineEntry[]>();
  const byArticle = new Map<string, TimelineEntry[]>();
  const byHonour = new Map<string, TimelineEntry[]>();
  const byPlace = new Map<string, TimelineEntry[]>();
  const atOrBelow = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    for (const id of entry.campaigns) pushTo(byCampaign, id, entry);
    for (const id of entry.honours) pushTo(byHonour, id, entry);
    for (const item of entry.evidence) if (item.type === 'article') pushTo(byArticle, item.articleId, entry);
    if (entry.place === undefined) continue;
    pushTo(byPlace, entry.place, entry);
    for (const code of pathOf(archive, entry.place)) pushTo(atOrBelow, code, entry);
  }
  const campaignsAtOrBelow = new Map<string, Campaign[]>();
  for (const campaign of archive.campaigns.values()) {
    const { place } = campaign.data;
    if (place) for (const code of pathOf(archive, place)) pushTo(campaignsAtOrBelow, code, campaign);
  }
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    rank: new Map(entries.map((entry, at) => [entry, at])),
    byCampaign,
    byArticle,
    byHonour,
    byPlace,
    atOrBelow,
    national: entries.filter(({ layer }) => layer === 'national'),
    campaignsAtOrBelow,
  };
}

/** Entries in timeline order, each once. */
export function inOrder(index: EntryIndex, entries: Iterable<TimelineEntry>): readonly TimelineEntry[] {
  return [...new Set(entries)].sort((a, b) => (index.rank.get(a) ?? 0) - (index.rank.get(b) ?? 0));
}

function pathOf(archive: Archive, code: string): readonly string[] {
  return archive.places.get(code)?.path ?? [code];
}
