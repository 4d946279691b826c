import type { Archive } from '../archive.ts';
import { campaignScope } from './campaign-scope.ts';
import { collectClaims } from './collect-claims.ts';
import { daySpan, gapDays } from './date-relation.ts';
import { findConflicts } from './find-conflicts.ts';
import { mergeClaims } from './merge-claims.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

// The same archive is asked once for each page; its entries are built once.
const built = new WeakMap<Archive, readonly TimelineEntry[]>();

/** All events of the archive, merged, with their contradictions, in EDTF order, unknown years last. */
export function buildEntries(archive: Archive): readonly TimelineEntry[] {
  const known = built.get(archive);
  if (known) return known;
  const entries = Object.freeze([...findConflicts(mergeClaims(collectClaims(archive)))]);
  built.set(archive, entries);
  return entries;
}

/**
 * The timeline of a campaign: its own events and those of its parts; what happened within its cycle in places
 * below, or to the place itself (its reform, say); whatever contradicts these; and the milestones of its
 * honours within a year of them. Undefined when there is no such campaign; no entries when nothing is dated.
 */
export function timelineOfCampaign(archive: Archive, id: string): Timeline | undefined {
  const campaign = archive.campaigns.get(id);
  if (!campaign) return undefined;
  const scope = campaignScope(archive, campaign);
  const articles = new Set(campaign.articles);
  const { cycle } = campaign.data;
  const inCycle = ({ date }: TimelineEntry): boolean => !cycle || (gapDays(date, cycle) ?? 0) === 0;
  const own = buildEntries(archive).filter((entry) => {
    if (entry.layer !== 'campaign') return false;
    if (entry.campaigns.some((name) => scope.own.has(name))) return true;
    const isBelow =
      entry.campaigns.some((name) => scope.below.has(name)) ||
      entry.evidence.some((item) => item.type === 'article' && articles.has(item.articleId)) ||
      (entry.place === campaign.data.place && entry.campaigns.length === 0 && entry.honours.length === 0);
    return isBelow && inCycle(entry) && (cycle !== undefined || entry.campaigns.length > 0);
  });
  const honours = new Set([...scope.own].flatMap((name) => archive.campaigns.get(name)?.data.honours ?? []));
  const entries = withBackground(archive, own, honours, cycle);
  const { title, data, url } = campaign;
  return freeze({
    scope: 'campaign',
    ref: id,
    title,
    ...(data.titleEn && { titleEn: data.titleEn }),
    path: url,
    entries,
    phases: data.phases.map(({ phase, date, basis }) => ({ phase, date, basis })),
  });
}

/** The timeline of a place and all places below it. Undefined when the archive has no such place. */
export function timelineOfPlace(archive: Archive, code: string): Timeline | undefined {
  const place = archive.places.get(code);
  if (!place) return undefined;
  const own = buildEntries(archive).filter(
    (entry) => entry.place !== undefined && isAtOrBelow(archive, entry.place, code),
  );
  const honours = new Set(own.flatMap((entry) => entry.honours));
  const entries = withBackground(archive, own, honours, undefined);
  const { name, data, url } = place;
  const titleEn = data.nameEn;
  return freeze({
    scope: 'place',
    ref: code,
    title: name,
    ...(titleEn && { titleEn }),
    path: url,
    entries,
    phases: [],
  });
}

/** The timeline of an honour: its milestones and every campaign's events. Undefined when unknown. */
export function timelineOfHonour(archive: Archive, id: string): Timeline | undefined {
  const honour = archive.honours.get(id);
  if (!honour) return undefined;
  const entries = buildEntries(archive).filter((entry) => entry.honours.includes(id));
  return freeze({
    scope: 'honour',
    ref: id,
    title: honour.name,
    titleEn: honour.nameEn,
    path: honour.url,
    entries: withConflicts(archive, entries),
    phases: [],
  });
}

/** Everything dated in the archive. */
export function timelineOfArchive(archive: Archive): Timeline {
  const entries = buildEntries(archive);
  return freeze({
    scope: 'archive',
    ref: 'all',
    title: '全部事件',
    titleEn: 'All events',
    path: '/timelines/',
    entries,
    phases: [],
  });
}

function isAtOrBelow(archive: Archive, code: string, above: string): boolean {
  return code === above || (archive.places.get(code)?.path.includes(above) ?? false);
}

function withBackground(
  archive: Archive,
  own: readonly TimelineEntry[],
  honours: ReadonlySet<string>,
  cycle: string | undefined,
): readonly TimelineEntry[] {
  const chosen = new Set(withConflicts(archive, own));
  const window = windowOf([...own.map((entry) => entry.date), ...(cycle ? [cycle] : [])]);
  return buildEntries(archive).filter(
    (entry) =>
      chosen.has(entry) ||
      (entry.layer === 'national' &&
        entry.honours.some((honour) => honours.has(honour)) &&
        isInWindow(entry, window)),
  );
}

// Contradicting entries are told together even when one of them comes from a file of another scope.
function withConflicts(archive: Archive, own: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const wanted = new Set(own.flatMap((entry) => [entry.id, ...entry.conflicts]));
  return buildEntries(archive).filter((entry) => wanted.has(entry.id));
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
