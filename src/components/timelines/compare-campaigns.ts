import { scaleUtc } from 'd3-scale';
import type { Archive } from '../../archive/archive.ts';
import { ANCHORS, buildCampaignLanes, type CampaignLane } from '../../archive/timeline/campaign-lanes.ts';
import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { DAY_MS, isoDay } from '../../dates/calendar.ts';
import { daySpan } from '../../dates/date-relation.ts';
import { type YearSpan, yearOf, yearSpan } from '../../dates/year-span.ts';
import { mainPeriod } from '../timeline/main-period.ts';
import { thinOut } from '../timeline/thin-out.ts';

/** What lanes are aligned by: the calendar, or the days before and after an inspection or the award. */
export const ALIGNMENTS = ['calendar', ...ANCHORS] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** An event in a lane. `from` and `to` are fractions of the lane's length, 0 to 1, `to` not before `from`. */
export interface LaneMark {
  readonly entry: TimelineEntry;
  readonly from: number;
  readonly to: number;
  /** Days from the anchor to the middle of the event, negative before it; absent on the calendar. */
  readonly offset?: number;
}

/** A campaign's lane in one alignment. */
export interface LaneTrack {
  readonly marks: readonly LaneMark[];
  /** Marks that lie too near others to be drawn as well. */
  readonly undrawn: number;
  /** Events that fall outside the axis. */
  readonly outside: number;
}

export interface Lane extends CampaignLane {
  /** A track for each alignment that is possible. */
  readonly tracks: Readonly<Partial<Record<Alignment, LaneTrack>>>;
}

/** A line across all lanes: `value` is a year on the calendar, else days from the anchor. */
export interface AxisTick {
  readonly at: number;
  readonly value: number;
}

export interface Comparison {
  readonly lanes: readonly Lane[];
  readonly axes: Readonly<Partial<Record<Alignment, readonly AxisTick[]>>>;
}

/** Days shown before and after an anchor. */
const BEFORE = 730;
const AFTER = 365;
/** Marks drawn on one track; on a phone more cannot be told apart. */
const MOST_MARKS = 60;
/** About what a mark takes, drawn and said, and a lane beside its marks; and what all may take of a page. */
const MARK_BYTES = 200;
const LANE_BYTES = 5000;
const MOST_BYTES = 220_000;

/**
 * Where the events of campaigns stand on axes that they have in common: see {@link buildCampaignLanes}.
 * @param most number of lanes; the rest is left out.
 */
export function compareCampaigns(archive: Archive, most = Infinity): Comparison {
  const drafts = buildCampaignLanes(archive, most);
  const years = calendarYears(drafts);
  if (!years) return { lanes: [], axes: {} };
  const calendarPosition = calendarScale(years);
  const lanes = drafts.map((lane): Lane => {
    const { inspection, award } = lane.anchors;
    return {
      ...lane,
      tracks: {
        calendar: buildTrack(lane.entries, calendarPosition),
        ...(inspection && { inspection: alignedTrack(lane.entries, inspection) }),
        ...(award && { award: alignedTrack(lane.entries, award) }),
      },
    };
  });
  const aligned = [-730, -365, -180, -90, 0, 90, 180, 365].map(
    (value): AxisTick => ({ at: (value + BEFORE) / (BEFORE + AFTER), value }),
  );
  const calendar = yearTicks(years);
  return { lanes, axes: { calendar, inspection: aligned, award: aligned } };
}

function alignedTrack(entries: readonly TimelineEntry[], anchor: TimelineEntry): LaneTrack {
  const zero = middle(anchor);
  const track = buildTrack(entries, (day) => (day - zero + BEFORE) / (BEFORE + AFTER));
  return {
    ...track,
    marks: track.marks.map((mark) => ({ ...mark, offset: Math.round(middle(mark.entry) - zero) })),
  };
}

function middle({ date }: TimelineEntry): number {
  const { from, to } = daySpan(date) ?? { from: 0, to: 0 };
  if (!Number.isFinite(from)) return to;
  return Number.isFinite(to) ? (from + to) / 2 : from;
}

function buildTrack(entries: readonly TimelineEntry[], position: (day: number) => number): LaneTrack {
  const placed = entries.flatMap((entry): LaneMark[] => {
    const span = daySpan(entry.date);
    if (!span) return [];
    const from = position(Number.isFinite(span.from) ? span.from : span.to);
    const to = position(Number.isFinite(span.to) ? span.to + 1 : span.from + 1);
    return [{ entry, from: Math.max(0, from), to: Math.min(1, to) }];
  });
  const within = placed.filter(({ from, to }) => from <= to);
  const marks = thinOut(within, MOST_MARKS, ({ from, to }) => (from + to) / 2, weightOf);
  return { marks, undrawn: within.length - marks.length, outside: placed.length - within.length };
}

/** Awards and inspections are what lanes are aligned by; plans come next. */
function weightOf({ entry: { kind, status } }: LaneMark): number {
  if (kind === 'award') return 3;
  if (kind === 'inspection') return 2;
  return status === 'planned' ? 1 : 0;
}

/** The first lanes, as many as a page has room for, and one at least. */
export function fitLanes(lanes: readonly Lane[]): readonly Lane[] {
  let weight = 0;
  const fitting = lanes.findIndex((lane, at) => {
    const marks = Object.values(lane.tracks).reduce((sum, track) => sum + track.marks.length, 0);
    weight += LANE_BYTES + marks * MARK_BYTES;
    return at > 0 && weight > MOST_BYTES;
  });
  return fitting < 0 ? lanes : lanes.slice(0, fitting);
}

function calendarYears(lanes: readonly CampaignLane[]): YearSpan | undefined {
  const dated = lanes.flatMap(({ entries }) => entries).flatMap(({ date }) => daySpan(date) ?? []);
  const period = mainPeriod(dated);
  return period && yearSpan([period.from, period.to].map((day) => yearOf(isoDay(day))));
}

function calendarScale({ first, last }: YearSpan): (day: number) => number {
  const scale = scaleUtc().domain([Date.UTC(first, 0), Date.UTC(last + 1, 0)]);
  return (day) => scale(day * DAY_MS);
}

function yearTicks(span: YearSpan): readonly AxisTick[] {
  const scale = calendarScale(span);
  const [from, to] = [span.first, span.last + 1];
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= 8) ?? 50;
  const first = Math.ceil(from / step) * step;
  const count = Math.floor((to - first) / step) + 1;
  return Array.from({ length: count }, (_, at) => first + at * step).map((value) => ({
    at: scale(Date.UTC(value, 0) / DAY_MS),
    value,
  }));
}

/** A share of a lane's length for a style: 0.12345 → `12.35%`. */
export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
