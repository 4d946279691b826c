import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '../../../../src/archive/timeline/timeline.ts';
import { buildPoints, NO_POINTS } from '../../../../src/outputs/cards/card-points.ts';

function entry(from: string, to: string, rest: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    id: from,
    ids: [from],
    date: from,
    days: { from, to },
    kind: 'meeting',
    status: 'happened',
    basis: 'stated',
    text: '开会',
    notes: [],
    campaigns: [],
    honours: [],
    evidence: [],
    conflicts: [],
    contradictions: [],
    settles: [],
    layer: 'campaign',
    confidence: 'page',
    ...rest,
  };
}

describe('buildPoints', () => {
  it('spreads dated events between the first and the last', () => {
    const thread = buildPoints([
      entry('2016-01-01', '2016-01-01'),
      entry('2016-01-06', '2016-01-06', { status: 'planned' }),
      entry('2016-01-11', '2016-01-11', { kind: 'award' }),
    ]);
    expect(thread.points).toEqual([
      { at: 0, mark: 'happened' },
      { at: 0.5, mark: 'planned' },
      { at: 1, mark: 'award' },
    ]);
    expect([thread.from, thread.to]).toEqual(['2016', '2016']);
  });

  it('draws the article last, so that nothing covers it, and a coarse date in its middle', () => {
    const thread = buildPoints([entry('2015-01-01', '2015-12-31'), entry('2017-07-02', '2017-07-02')], {
      from: '2015-07-02',
      to: '2015-07-02',
    });
    expect(thread.points.at(-1)?.mark).toBe('here');
    expect(thread.points[0]).toEqual({ at: 0, mark: 'happened' });
  });

  it('has no thread when nothing has a place in time', () => {
    const { days: _, ...undated } = entry('XXXX-03-22', '');
    expect(buildPoints([undated])).toEqual(NO_POINTS);
  });
});
