import { daySpan, gapDays } from '../../dates/date-relation.ts';
import type { Archive, Campaign } from '../archive.ts';
import { oncePerArchive, oncePerKey } from '../once-per-archive.ts';
import { campaignScope } from './campaign-scope.ts';
import { collectClaims } from './collect-claims.ts';
import { type EntryIndex, indexEntries, inOrder } from './entry-index.ts';
import { findConflicts } from './find-conflicts.ts';
import { mergeClaims } from './merge-claims.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

// The same archive is asked once for each page; its entries are built once.
const entryIndex = oncePerArchive('timeline entries', (archive): EntryIndex => {
  const entries = Object.freeze([...findConflicts(mergeClaims(collectClaims(archive)))]);
  return indexEntries(archive, entries);
});

/** All events of the archive, merged, with their contradictions, in EDTF order, unknown years last. */
export function buildEntries(archive: Archive): readonly TimelineEntry[] {
  return entryIndex(archive).entries;
}

/** Entries of the archive in the order of a timeline, each once. */
export function inTimelineOrder(
  archive: Archive,
  entries: Iterable<TimelineEntry>,
): readonly TimelineEntry[] {
  return inOrder(entryIndex(archive), entries);
}

/** The campaigns of a place and of those below it, in the order of the archive. */
export function campaignsAtOrBelow(archive: Archive, code: string): readonly Campaign[] {
  return entryIndex(archive).campaignsAtOrBelow.get(code) ?? [];
}

/**
 * The timeline of a campaign: its own events and those of its parts; what happened within its cycle in places
 * below, or to the place itself (its reform, say); whatever contradicts these; and the milestones of its
 * honours within a year of them. Undefined when there is no such campaign; no entries when nothing is dated.
 */
export const timelineOfCampaign: (archive: Archive, id: string) => Timeline | undefined = oncePerKey(
  'timeline of a campaign',
  (archive, id) => {
    const campaign = archive.campaigns.get(id);
    return campaign && buildCampaignTimeline(archive, entryIndex(archive), campaign);
  },
);

function buildCampaignTimeline(archive: Archive, index: EntryIndex, campaign: Campaign): Timeline {
  const { title, data, url, id } = campaign;
  const { cycle, place } = data;
  const scope = campaignScope(archive, campaign, index);
  const inCycle = ({ date }: TimelineEntry): boolean => !cycle || (gapDays(date, cycle) ?? 0) === 0;
  const own = [...scope.own].flatMap((name) => index.byCampaign.get(name) ?? []);
  const below = [
    ...[...scope.below].flatMap((name) => index.byCampaign.get(name) ?? []),
    ...campaign.articles.flatMap((article) => index.byArticle.get(article) ?? []),
    ...(place ? (index.byPlace.get(place) ?? []).filter(isAboutPlaceAlone) : []),
  ].filter((entry) => inCycle(entry) && (cycle !== undefined || entry.campaigns.length > 0));
  const chosen = [...own, ...below].filter(({ layer }) => layer === 'campaign');
  const honours = new Set([...scope.own].flatMap((name) => archive.campaigns.get(name)?.data.honours ?? []));
  return freeze({
    scope: 'campaign',
    ref: id,
    title,
    ...(data.titleEn && { titleEn: data.titleEn }),
    path: url,
    entries: withBackground(index, chosen, honours, cycle),
    phases: data.phases.map(({ phase, date, basis }) => ({ phase, date, basis })),
  });
}

function isAboutPlaceAlone({ campaigns, honours }: TimelineEntry): boolean {
  return campaigns.length === 0 && honours.length === 0;
}

/** The timeline of a place and all places below it. Undefined when the archive has no such place. */
export const timelineOfPlace: (archive: Archive, code: string) => Timeline | undefined = oncePerKey(
  'timeline of a place',
  (archive, code) => {
    const place = archive.places.get(code);
    if (!place) return undefined;
    const index = entryIndex(archive);
    const own = index.atOrBelow.get(code) ?? [];
    const honours = new Set(own.flatMap((entry) => entry.honours));
    const titleEn = place.data.nameEn;
    return freeze({
      scope: 'place',
      ref: code,
      title: place.name,
      ...(titleEn && { titleEn }),
      path: place.url,
      entries: withBackground(index, own, honours, undefined),
      phases: [],
    });
  },
);

/** The timeline of an honour: its milestones and every campaign's events. Undefined when unknown. */
export const timelineOfHonour: (archive: Archive, id: string) => Timeline | undefined = oncePerKey(
  'timeline of an honour',
  (archive, id) => {
    const honour = archive.honours.get(id);
    if (!honour) return undefined;
    const index = entryIndex(archive);
    return freeze({
      scope: 'honour',
      ref: id,
      title: honour.name,
      titleEn: honour.nameEn,
      path: honour.url,
      entries: inOrder(index, withConflicts(index, index.byHonour.get(id) ?? [])),
      phases: [],
    });
  },
);

/** Everything dated in the archive. */
export const timelineOfArchive: (archive: Archive) => Timeline = oncePerArchive(
  'timeline of the archive',
  (archive) =>
    freeze({
      scope: 'archive',
      ref: 'all',
      title: '全部事件',
      titleEn: 'All events',
      path: '/timelines/',
      entries: buildEntries(archive),
      phases: [],
    }),
);

function withBackground(
  index: EntryIndex,
  own: readonly TimelineEntry[],
  honours: ReadonlySet<string>,
  cycle: string | undefined,
): readonly TimelineEntry[] {
  const window = windowOf([...own.map((entry) => entry.date), ...(cycle ? [cycle] : [])]);
  const milestones = index.national.filter(
    (entry) => entry.honours.some((honour) => honours.has(honour)) && isInWindow(entry, window),
  );
  return inOrder(index, [...withConflicts(index, own), ...milestones]);
}

// Contradicting entries are told together even when one of them comes from a file of another scope.
function withConflicts(index: EntryIndex, own: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return own.flatMap((entry) => [entry, ...entry.conflicts.flatMap((id) => index.byId.get(id) ?? [])]);
}

const YEAR = 365;

// First and last known day of the dates, a year wider on either side; null when none has a year.
function windowOf(dates: readonly string[]): { from: number; to: number } | null {
  const spans = dates.map(daySpan).filter((span) => span !== null);
  const froms = spans.map((span) => span.from).filter(Number.isFinite);
  const tos = spans.map((span) => span.to).filter(Number.isFinite);
  const ends = [...froms, ...tos];
  if (ends.length === 0) return null;
  return { from: Math.min(...ends) - YEAR, to: Math.max(...ends) + YEAR };
}

function isInWindow({ date }: TimelineEntry, window: { from: number; to: number } | null): boolean {
  const span = daySpan(date);
  return window !== null && span !== null && span.to >= window.from && span.from <= window.to;
}

function freeze(timeline: Timeline): Timeline {
  return Object.freeze({ ...timeline, entries: Object.freeze([...timeline.entries]) });
}
