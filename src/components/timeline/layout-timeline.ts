import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { type DaySpan, daySpan, slackDays } from '../../dates/date-relation.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { clipToWidth, textWidth } from '../../hanzi/text-width.ts';
import type { Phase } from '../../schema/article.ts';
import { kindsBy } from '../../schema/event-kinds.ts';
import type { AxisDays } from './chart-period.ts';
import { liesIn, mainPeriod } from './main-period.ts';
import { type Packable, packLabels } from './pack-labels.ts';
import { buildTicks, buildTimeScale, positionOf, type Tick, type TimeScale, tickLevel } from './time-axis.ts';

/** Measures of a chart, in units of its view box. */
export interface ChartOptions {
  readonly width: number;
  readonly fontSize: number;
  /** Most rows of labelled events, and of labelled milestones; beyond them marks go without a label. */
  readonly mostRows: number;
  readonly mostBackgroundRows: number;
  /** Widest label in em; longer ones are cut. */
  readonly labelEm: number;
  /** Least distance between two tick labels. */
  readonly tickSpacing: number;
  readonly labelOf: (entry: TimelineEntry) => string;
}

/** How a bar ends: `sharp` where the day is known, `fading` where it is not. */
export type BarEnd = 'sharp' | 'fading';

/** One event as drawn. Everything lies between `from` and `to`, so boxes of one row never overlap. */
export interface ChartMark {
  readonly entry: TimelineEntry;
  /** Centre of the marker. */
  readonly x: number;
  readonly row: number;
  /** Absent for a day that is exactly known. */
  readonly bar?: { readonly from: number; readonly to: number; readonly start: BarEnd; readonly end: BarEnd };
  readonly label: string;
  readonly labelWidth: number;
  /** Side of the marker that the label stands on. */
  readonly side: 'right' | 'left';
  /** False where there is no room for the label. */
  readonly labelled: boolean;
  /** Of a lower rank is labelled first. */
  readonly rank: number;
  /** Extent without the label. */
  readonly bare: { readonly from: number; readonly to: number };
  readonly from: number;
  readonly to: number;
}

export interface ChartPhase {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
  readonly inferred: boolean;
}

/** Where everything on a chart stands. */
export interface ChartLayout {
  readonly width: number;
  /** First and last day of the axis. */
  readonly axis: AxisDays;
  readonly marks: readonly ChartMark[];
  readonly rows: number;
  readonly background: readonly ChartMark[];
  readonly backgroundRows: number;
  readonly ticks: readonly Tick[];
  /** Finest level of ticks to show unmagnified. */
  readonly level: 1 | 2 | 3;
  readonly phases: readonly ChartPhase[];
  /** Entries that no axis can hold, since their year is unknown. */
  readonly unplaced: number;
  /** Milestones of the honour before or after all events, which would only squeeze the axis. */
  readonly outside: number;
  /** Events that lie generations before or after the others ({@link mainPeriod}). */
  readonly far: number;
}

/** Half the width of a marker, and the air between marker and label. */
const MARKER = 8;
const AIR = 3;
const RANKS = kindsBy('rank');
/** Least distance between two things in a row. */
export const LABEL_GAP = 8;

/**
 * Lays a timeline out on a true time axis: a marker and a label for each event, a bar for what lasts or is
 * only roughly known, in as many rows as keep labels apart. Null when no entry has a year.
 */
export function layoutTimeline(timeline: Timeline, options: ChartOptions): ChartLayout | null {
  const placed = timeline.entries.flatMap((entry) => {
    const span = daySpan(entry.date);
    return span ? [{ entry, span }] : [];
  });
  const all = placed.filter(({ entry }) => entry.layer === 'campaign');
  const period = mainPeriod(all.map(({ span }) => span));
  const events = all.filter(({ span }) => liesIn(span, period));
  const scale = buildTimeScale(
    (events.length > 0 ? events : placed).map(({ span }) => span),
    options.width,
  );
  if (!scale) return null;
  const draw = (entries: readonly { entry: TimelineEntry; span: DaySpan }[], most: number): ChartMark[] =>
    layOut(
      entries.map(({ entry, span }) => buildMark(entry, span, scale, options)),
      most,
    );
  const marks = draw(events, options.mostRows);
  const milestones = placed.filter(({ entry }) => entry.layer === 'national');
  const within = milestones.filter(({ span }) => {
    const [from, to] = [positionOf(scale, span.from), positionOf(scale, span.to)];
    return to >= 0 && from <= options.width;
  });
  const background = draw(within, options.mostBackgroundRows);
  const ticks = buildTicks(scale, options.tickSpacing);
  return {
    width: options.width,
    axis: axisDays(scale),
    marks,
    rows: rowCount(marks),
    background,
    backgroundRows: rowCount(background),
    ticks,
    level: tickLevel(ticks, options.tickSpacing),
    phases: timeline.phases.flatMap(({ phase, date, basis }) => {
      const span = daySpan(date);
      const inferred = basis === 'inferred';
      return span ? [{ phase, from: positionOf(scale, span.from), to: endOf(scale, span), inferred }] : [];
    }),
    unplaced: timeline.entries.length - placed.length,
    outside: milestones.length - within.length,
    far: all.length - events.length,
  };
}

function axisDays(scale: TimeScale): AxisDays {
  const [first = '', last = ''] = scale.domain().map((date) => date.toISOString().slice(0, 10));
  return { first, last };
}

function buildMark(
  entry: TimelineEntry,
  span: DaySpan,
  scale: TimeScale,
  { width, fontSize, labelEm, labelOf }: ChartOptions,
): ChartMark {
  const bar = buildBar(entry.date, span, scale);
  const x = bar ? (bar.from + bar.to) / 2 : positionOf(scale, span.from + 0.5);
  const room = { right: width - x - MARKER - AIR, left: x - MARKER - AIR };
  const wanted = Math.min(labelEm, textWidth(labelOf(entry))) * fontSize;
  const side = wanted <= room.right || room.right >= room.left ? 'right' : 'left';
  const label = clipToWidth(labelOf(entry), Math.min(labelEm, room[side] / fontSize));
  const labelWidth = textWidth(label) * fontSize;
  const left = side === 'left' ? x - MARKER - AIR - labelWidth : x - MARKER;
  const right = side === 'right' ? x + MARKER + AIR + labelWidth : x + MARKER;
  const shape = { from: x - MARKER, to: x + MARKER };
  const bare = { from: Math.min(shape.from, bar?.from ?? x), to: Math.max(shape.to, bar?.to ?? x) };
  return {
    entry,
    x,
    row: 0,
    ...(bar && { bar }),
    label,
    labelWidth,
    side,
    labelled: true,
    rank: RANKS[entry.kind],
    bare,
    from: Math.min(left, bare.from),
    to: Math.max(right, bare.to),
  };
}

// An exact day has no bar. Months, years and "about" fade at both ends; an interval ends sharply where its
// days are known, and fades where they are rough or open.
function buildBar(date: string, span: DaySpan, scale: TimeScale): ChartMark['bar'] {
  const { precision, approximate } = edtfBounds(date);
  if (precision === 'day' && !approximate) return undefined;
  const slack = slackDays(date);
  const [least = 0, most = 0] = scale.range();
  const from = Math.max(least, positionOf(scale, span.from - slack));
  const to = Math.min(most, endOf(scale, { from: span.from, to: span.to + slack }));
  const [start = '', end = ''] = date.split('/');
  return { from, to, start: endKind(start), end: endKind(end) };
}

function endKind(side: string): BarEnd {
  return /^\d{4}-\d\d-\d\d$/.test(side) ? 'sharp' : 'fading';
}

function endOf(scale: TimeScale, { to }: DaySpan): number {
  return positionOf(scale, to + 1);
}

function layOut(marks: readonly ChartMark[], most: number): ChartMark[] {
  const items = marks.map((mark): Packable => ({ full: mark, bare: mark.bare, rank: mark.rank }));
  const packed = packLabels(items, LABEL_GAP, most);
  return marks.map((mark, at) => {
    const { row = 0, labelled = true } = packed[at] ?? {};
    return labelled ? { ...mark, row } : { ...mark, ...mark.bare, row, labelled };
  });
}

function rowCount(marks: readonly ChartMark[]): number {
  return marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
}
