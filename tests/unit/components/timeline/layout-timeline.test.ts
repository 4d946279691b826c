import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timeline, TimelineEntry } from '../../../../src/archive/timeline/timeline.ts';
import { assignRows } from '../../../../src/components/timeline/assign-rows.ts';
import {
  type ChartMark,
  type ChartOptions,
  LABEL_GAP,
  layoutTimeline,
} from '../../../../src/components/timeline/layout-timeline.ts';
import { USUAL_RANK } from '../../../../src/components/timeline/pack-labels.ts';
import { dayNumber } from '../../../../src/dates/calendar.ts';

const OPTIONS: ChartOptions = {
  width: 960,
  fontSize: 13,
  mostRows: 9,
  mostBackgroundRows: 2,
  labelEm: 14,
  tickSpacing: 64,
  labelOf: (entry) => entry.text,
};

function entryOf(date: string, text = '会议', more: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    id: `${date}-${text}`,
    ids: [`${date}-${text}`],
    date,
    kind: 'meeting',
    status: 'happened',
    basis: 'stated',
    text,
    notes: [],
    campaigns: [],
    honours: [],
    evidence: [],
    conflicts: [],
    contradictions: [],
    settles: [],
    layer: 'campaign',
    confidence: 'page',
    ...more,
  };
}

function timelineOf(...entries: readonly TimelineEntry[]): Timeline {
  return { scope: 'archive', ref: 'all', title: '试', path: '/timelines/', entries, phases: [] };
}

function layoutOf(...entries: readonly TimelineEntry[]): NonNullable<ReturnType<typeof layoutTimeline>> {
  const layout = layoutTimeline(timelineOf(...entries), OPTIONS);
  if (!layout) throw new Error('No layout.');
  return layout;
}

function markOf(date: string, ...others: readonly string[]): ChartMark {
  const [mark] = layoutOf(entryOf(date), ...others.map((other) => entryOf(other))).marks;
  if (!mark) throw new Error('No mark.');
  return mark;
}

it('gives meetings the rank that drawings leave unsaid', () => {
  expect(layoutOf(entryOf('2016-12-09')).marks.map(({ rank }) => rank)).toEqual([USUAL_RANK]);
});

describe('layoutTimeline', () => {
  it('is a true time axis: distances are days', () => {
    const { marks } = layoutOf(entryOf('2016-01-01'), entryOf('2016-04-10'), entryOf('2017-01-15'));
    const [a = 0, b = 0, c = 0] = marks.map((mark) => mark.x);
    const days = (from: string, to: string): number => dayNumber(to) - dayNumber(from);
    const ratio = days('2016-01-01', '2016-04-10') / days('2016-01-01', '2017-01-15');
    expect((b - a) / (c - a)).toBeCloseTo(ratio, 6);
  });

  it('draws no bar for an exact day, and fading ends for what is not exact', () => {
    expect(markOf('2016-12-07', '2018').bar).toBeUndefined();
    expect(markOf('2017-09', '2018').bar).toMatchObject({ start: 'fading', end: 'fading' });
    expect(markOf('2016-12-17~', '2018').bar).toMatchObject({ start: 'fading', end: 'fading' });
    expect(markOf('2016-12-01/2016-12-20', '2018').bar).toMatchObject({ start: 'sharp', end: 'sharp' });
    expect(markOf('2016-12-01/2017', '2018').bar).toMatchObject({ start: 'sharp', end: 'fading' });
  });

  it('runs an open interval to the edge, fading', () => {
    expect(markOf('2016-12-01/..', '2018').bar).toMatchObject({ to: 960, start: 'sharp', end: 'fading' });
  });

  it('widens "about" beyond the day itself', () => {
    const bar = markOf('2016-12-17~', '2018').bar;
    expect((bar?.to ?? 0) - (bar?.from ?? 0)).toBeGreaterThan(0);
  });

  it('counts what has no year, and is null when nothing has one', () => {
    expect(layoutOf(entryOf('XXXX-03-22'), entryOf('2016-12-07')).unplaced).toBe(1);
    expect(layoutTimeline(timelineOf(entryOf('XXXX-03-22')), OPTIONS)).toBeNull();
    expect(layoutTimeline(timelineOf(), OPTIONS)).toBeNull();
  });

  it('keeps milestones of the honour apart from events', () => {
    const layout = layoutOf(entryOf('2016'), entryOf('2017', '表彰', { layer: 'national' }));
    expect([layout.marks.length, layout.background.length]).toEqual([1, 1]);
  });

  it('labels what a campaign turns on first when there are too many labels', () => {
    const meetings = Array.from({ length: 30 }, (_, at) =>
      entryOf(`2017-04-${String(at + 1).padStart(2, '0')}`),
    );
    const award = entryOf('2017-04-30', '命名', { kind: 'award' });
    const { marks, rows } = layoutOf(...meetings, award, entryOf('2012'));
    expect(marks.find((mark) => mark.entry === award)?.labelled).toBe(true);
    expect(marks.filter((mark) => !mark.labelled).length).toBeGreaterThan(10);
    expect(marks.length).toBe(32);
    expect(rows).toBeLessThan(32);
  });

  it('does not squeeze events for the sake of a milestone of long ago', () => {
    const milestone = entryOf('1989', '开始', { layer: 'national' });
    const layout = layoutOf(milestone, entryOf('2016-12-07'), entryOf('2017-11-14'));
    expect(layout.background).toEqual([]);
    expect(layout.outside).toBe(1);
    expect(layoutOf(milestone).background.length).toBe(1);
  });

  it('does not squeeze events for the sake of one of generations ago, and counts it', () => {
    const layout = layoutOf(entryOf('0800'), entryOf('1914'), entryOf('2016-12-07'), entryOf('2017/..'));
    expect(layout.marks.map(({ entry }) => entry.date)).toEqual(['2016-12-07', '2017/..']);
    expect(layout.far).toBe(2);
    expect(layoutOf(entryOf('1950'), entryOf('1984'), entryOf('2016')).far).toBe(0);
  });

  it('has ticks that can be told apart, years first', () => {
    const { ticks, level } = layoutOf(entryOf('2005-10-26'), entryOf('2025-05-23'));
    expect(ticks.every((tick) => tick.level === 1)).toBe(true);
    const gaps = ticks.slice(1).map((tick, at) => tick.x - (ticks[at]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(OPTIONS.tickSpacing * 0.95);
    expect(level).toBe(1);
  });

  it('never lets labels overlap nor leave the chart, whatever the dates and texts', () => {
    const day = fc
      .date({ min: new Date('1989-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc.oneof(
      day,
      day.map((iso) => iso.slice(0, 7)),
      day.map((iso) => iso.slice(0, 4)),
      day.map((iso) => `${iso}~`),
      fc.tuple(day, day).map((days) => days.sort().join('/')),
      fc.constant('201X'),
    );
    const entry = fc.record({ date, text: fc.string({ unit: 'grapheme', maxLength: 30 }) });
    const width = fc.constantFrom(340, 960);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 40 }), width, (parts, chartWidth) => {
        const entries = parts.map(({ date, text }) => entryOf(date, text));
        const layout = layoutTimeline(timelineOf(...entries), { ...OPTIONS, width: chartWidth });
        for (const row of Map.groupBy(layout?.marks ?? [], (mark) => mark.row).values()) {
          const sorted = [...row].sort((a, b) => a.from - b.from);
          for (const [at, mark] of sorted.entries()) {
            const next = sorted[at + 1];
            const gap = mark.labelled && next?.labelled ? LABEL_GAP : 0;
            if (next) expect(next.from - mark.to).toBeGreaterThanOrEqual(gap - 1e-9);
          }
        }
        for (const mark of layout?.marks ?? []) {
          if (mark.labelled) expect(mark.row).toBeLessThan(OPTIONS.mostRows);
          expect(mark.from).toBeGreaterThanOrEqual(-1e-9);
          expect(mark.to).toBeLessThanOrEqual(chartWidth + 1e-9);
        }
      }),
    );
  });
});

describe('assignRows', () => {
  it('takes the lowest free row', () => {
    const extents = [
      { from: 0, to: 10 },
      { from: 5, to: 15 },
      { from: 12, to: 20 },
    ];
    expect(assignRows(extents, 1)).toEqual([0, 1, 0]);
    expect(assignRows(extents, 3)).toEqual([0, 1, 2]);
    expect(assignRows([], 1)).toEqual([]);
  });
});
