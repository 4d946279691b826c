import { daySpan, isExactDay, spanLength } from '../../dates/date-relation.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { compareText } from '../../hanzi/compare-text.ts';
import type { Phase } from '../../schema/article.ts';
import type { Article, Campaign } from '../archive.ts';
import { campaignEntries } from '../campaign-entries.ts';
import { pushTo } from '../group.ts';
import { heldIds } from '../held.ts';
import { isHeld } from '../is-held.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import type { TimelineEntry } from '../timeline/timeline.ts';

/** Days between two dated things, with where to read of them. */
export interface Measured {
  readonly days: number;
  readonly label: string;
  /** Path of the page that holds it, with its anchor. */
  readonly path: string;
  readonly honours: readonly string[];
  /** Code of the province; absent when unplaced. */
  readonly province?: string;
}

/** What is measured of one honour or province. */
export interface MeasuredGroup {
  readonly by: 'honour' | 'province';
  /** Id of the honour, code of the province. */
  readonly value: string;
  /** Longest first. */
  readonly items: readonly Measured[];
  /** Absent under {@link FEWEST}: then the single values have to speak. */
  readonly median?: number;
}

/** A phase that a campaign's file dates and of which no article is held. */
export interface Silence {
  readonly campaign: Campaign;
  readonly phase: Phase;
  /** EDTF. */
  readonly date: string;
}

/** How many of the dated phases of the campaigns of one honour or province have no report. */
export interface SilenceGroup {
  readonly by: 'honour' | 'province';
  readonly value: string;
  /** Dated phases of all its campaigns. */
  readonly expected: number;
  /** Those without a report, in order of their campaigns. */
  readonly items: readonly Silence[];
  /** The one over the other; absent under {@link FEWEST} expected. */
  readonly share?: number;
}

/** Nothing is computed over fewer. */
export const FEWEST = 5;
/** Widest date that a beginning or an award may have. */
const SHARPEST = 31;
/** A report later than this looks back; it does not report. */
const LATEST_REPORT = 366;

/**
 * How many days after an event articles report it: of every event that happened on one known day, told by an
 * article of one known day, at most a year later. An article that tells several events of one day counts once.
 */
export const reportingLags = oncePerArchive('reporting lags', (archive): readonly Measured[] =>
  archive.articles.flatMap((article): Measured[] => {
    const { published } = article.data;
    if (!isHeld(article) || published === undefined || !isKnownDay(published)) return [];
    const day = daySpan(published)?.from ?? 0;
    const days = new Map<number, string>();
    for (const { date, status, basis, anchor } of article.events) {
      if (status === 'planned' || basis === 'inferred' || !isKnownDay(date)) continue;
      const lag = day - (daySpan(date)?.from ?? 0);
      if (lag >= 0 && lag <= LATEST_REPORT && !days.has(lag)) days.set(lag, anchor);
    }
    return [...days].map(([lag, anchor]) => ({
      days: lag,
      label: article.title,
      path: `${article.url}#${anchor}`,
      honours: article.honours,
      ...provinceOf(article),
    }));
  }),
);

/**
 * How many days campaigns took from their beginning to the title: from the first launch of the place itself to
 * the first title it was given after it, both for an honour of the campaign and known to the month at least. Days run
 * from the beginning of the one date to that of the other. Of a joint drive it is measured for the honours of that title.
 */
export const campaignLengths = oncePerArchive('campaign lengths', (archive): readonly Measured[] =>
  [...archive.campaigns.values()].flatMap((campaign): Measured[] => {
    const { place, honours } = campaign.data;
    const own = campaignEntries(archive, campaign.id).filter(
      (entry) =>
        entry.place === place &&
        entry.status !== 'planned' &&
        isSharp(entry) &&
        entry.honours.some((honour) => honours.includes(honour)),
    );
    const launch = own.find(({ kind }) => kind === 'launch');
    const start = launch && daySpan(launch.date)?.from;
    const award = own.find(
      ({ kind, date }) => kind === 'award' && (daySpan(date)?.from ?? 0) > (start ?? Infinity),
    );
    const end = award && daySpan(award.date)?.from;
    if (!launch || !award || start === undefined || end === undefined) return [];
    const province = archive.places.get(place ?? '')?.path[0];
    return [
      {
        days: end - start,
        label: campaign.title,
        path: `${campaign.url}#${launch.id}`,
        honours: honours.filter((honour) => award.honours.includes(honour)),
        ...(province && { province }),
      },
    ];
  }),
);

/**
 * Phases that the files of campaigns date, in which or of which no article of the campaign is held; by campaign,
 * in order of time.
 */
export const silences = oncePerArchive('silences', (archive): readonly Silence[] =>
  [...archive.campaigns.values()].flatMap((campaign) => {
    const articles = heldIds(archive, campaign.articles).flatMap((id) => archive.articleById.get(id) ?? []);
    return campaign.data.phases
      .filter(({ phase, date }) => !articles.some((article) => isOfPhase(article, phase, date)))
      .map(({ phase, date }) => ({ campaign, phase, date }));
  }),
);

/** Silences against the phases that are dated at all, by honour and by province, groups of most first. */
export const silenceGroups = oncePerArchive('silence groups', (archive): readonly SilenceGroup[] => {
  const silent = Map.groupBy(silences(archive), ({ campaign }) => campaign);
  const groups = new Map<
    string,
    { by: SilenceGroup['by']; value: string; expected: number; items: Silence[] }
  >();
  for (const campaign of archive.campaigns.values()) {
    const { honours, phases, place } = campaign.data;
    const province = archive.places.get(place ?? '')?.path[0];
    const owners = [
      ...honours.map((value) => ({ by: 'honour' as const, value })),
      ...(province === undefined ? [] : [{ by: 'province' as const, value: province }]),
    ];
    for (const { by, value } of phases.length === 0 ? [] : owners) {
      const group = groups.get(`${by} ${value}`) ?? { by, value, expected: 0, items: [] };
      group.expected += phases.length;
      group.items.push(...(silent.get(campaign) ?? []));
      groups.set(`${by} ${value}`, group);
    }
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      ...(group.expected >= FEWEST && { share: group.items.length / group.expected }),
    }))
    .sort((a, b) => b.expected - a.expected || compareText(a.value, b.value));
});

/** What was measured, by honour and by province, groups of most first. */
export function groupMeasured(items: readonly Measured[]): readonly MeasuredGroup[] {
  const honours = new Map<string, Measured[]>();
  const provinces = new Map<string, Measured[]>();
  for (const item of items) {
    for (const honour of item.honours) pushTo(honours, honour, item);
    if (item.province) pushTo(provinces, item.province, item);
  }
  const groupsOf = (by: MeasuredGroup['by'], groups: Map<string, Measured[]>): MeasuredGroup[] =>
    [...groups]
      .map(([value, members]): MeasuredGroup => {
        const sorted = members.toSorted((a, b) => b.days - a.days);
        const median = medianOf(sorted.map(({ days }) => days));
        return { by, value, items: sorted, ...(median !== undefined && { median }) };
      })
      .sort((a, b) => b.items.length - a.items.length);
  return [...groupsOf('honour', honours), ...groupsOf('province', provinces)];
}

/** The middle of values, the mean of the two middle ones where their number is even; undefined under {@link FEWEST}. */
export function medianOf(values: readonly number[]): number | undefined {
  if (values.length < FEWEST) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** One day, neither about right nor in doubt. */
function isKnownDay(date: string): boolean {
  return isExactDay(date) && !edtfBounds(date).uncertain;
}

function isSharp({ date }: TimelineEntry): boolean {
  return spanLength(date) <= SHARPEST;
}

function isOfPhase({ data, days }: Article, phase: Phase, date: string): boolean {
  if (data.phase === phase) return true;
  const span = daySpan(date);
  const published = days && data.published ? daySpan(data.published) : null;
  return span !== null && published !== null && published.from <= span.to && published.to >= span.from;
}

function provinceOf({ placePath }: Article): { readonly province?: string } {
  const [province] = placePath;
  return province === undefined ? {} : { province };
}
