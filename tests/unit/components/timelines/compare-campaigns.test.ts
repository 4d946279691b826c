import { expect, it } from 'vitest';
import {
  compareCampaigns,
  fitLanes,
  type Lane,
} from '../../../../src/components/timelines/compare-campaigns.ts';
import { archiveOf } from '../../archive/timeline/archive-of.ts';
import { exampleWith } from '../../archive/timeline/example.ts';

const fact = (date: string, kind: string, text: string): string =>
  `  - { date: "${date}", kind: ${kind}, text: ${text}, sources: [{ title: 某报, confidence: page }] }`;
const YUEYANG = `---
title: 岳阳市创建
place: "430600"
honours: [quanguo-wenming]
facts:
${fact('2017-01-01', 'launch', '动员')}
${fact('2017-04-11', 'inspection', '暗访')}
${fact('2017-07-20', 'award', '命名')}
${fact('2022', 'review', '复查')}
---
`;

it('aligns by days from the inspection and from the award', () => {
  const lane = laneOf('430600-quanguo-wenming');
  const offsets = (lane.tracks.inspection?.marks ?? []).map((mark) => mark.offset);
  expect(offsets).toEqual([-100, 0, 100]);
  expect(lane.tracks.inspection?.outside).toBe(1);
  const axis = comparison().axes.inspection ?? [];
  const zero = axis.find((tick) => tick.value === 0)?.at ?? Number.NaN;
  expect(lane.tracks.inspection?.marks[1]?.from).toBeCloseTo(zero, 2);
  expect(lane.tracks.award?.marks.map((mark) => mark.offset)).toEqual([-200, -100, 0]);
});

it('counts what has no beginning or no end from the end that is known', () => {
  const facts = [
    fact('2017-07-20', 'award', '命名'),
    fact('../2017-07-10', 'other', '此前拆完'),
    fact('2017-07-30/..', 'other', '此后长管'),
  ].join('\n');
  const file = `---\ntitle: 创建\nplace: "430600"\nhonours: [quanguo-wenming]\nfacts:\n${facts}\n---\n`;
  const [lane] = compareCampaigns(archiveOf({ campaigns: { '430600-quanguo-wenming': file } })).lanes;
  expect(lane?.tracks.award?.marks.map(({ offset }) => offset)).toEqual([-10, 0, 10]);
});

it('leaves what lies generations off beyond the axis, so that it squeezes nothing', () => {
  const facts = [
    fact('0800', 'other', '置县'),
    fact('2016', 'launch', '启动'),
    fact('2017-07-20', 'award', '命名'),
    fact('2099', 'review', '复查'),
  ].join('\n');
  const file = `---\ntitle: 创建\nplace: "430600"\nhonours: [quanguo-wenming]\nfacts:\n${facts}\n---\n`;
  const { lanes, axes } = compareCampaigns(archiveOf({ campaigns: { '430600-quanguo-wenming': file } }));
  expect(axes.calendar?.map(({ value }) => value)).toEqual([2016, 2017, 2018]);
  expect(lanes[0]?.tracks.calendar).toMatchObject({ outside: 2, marks: [{ from: 0 }, {}] });
});

it('has no aligned track where the day is not known to the month', () => {
  const lane = laneOf('411700-quanguo-wenming-2015');
  expect(lane.anchors.award).toBeUndefined();
  expect(lane.tracks.award).toBeUndefined();
  expect(lane.anchors.inspection?.date).toBe('2016-12-17~');
});

it('puts every mark on the calendar within the lane, years at their ticks', () => {
  const { lanes, axes } = comparison();
  const marks = lanes.flatMap((lane) => lane.tracks.calendar?.marks ?? []);
  expect(marks.every(({ from, to }) => from >= 0 && to <= 1 && from <= to)).toBe(true);
  expect(axes.calendar?.map((tick) => tick.value)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
  expect(axes.calendar?.at(0)?.at).toBe(0);
  expect(axes.calendar?.at(-1)?.at).toBe(1);
});

it('shows as many lanes as a page has room for, and one at least', () => {
  const [lane] = comparison().lanes;
  if (!lane) throw new Error('no lane');
  expect(fitLanes([lane, lane])).toHaveLength(2);
  const [mark] = lane.tracks.calendar?.marks ?? [];
  if (!mark) throw new Error('no mark');
  const full = { marks: Array.from({ length: 60 }, () => mark), undrawn: 0, outside: 0 };
  const wide = { ...lane, tracks: { calendar: full, inspection: full, award: full } };
  expect(fitLanes(Array.from({ length: 24 }, () => wide)).length).toBeLessThan(8);
  const huge = { ...full, marks: Array.from({ length: 5000 }, () => mark) };
  expect(fitLanes([{ ...lane, tracks: { calendar: huge } }])).toHaveLength(1);
});

it('keeps the lanes with most events when there are too many', () => {
  const all = comparison().lanes.map((lane) => lane.entries.length);
  expect(all).toEqual([...all].sort((a, b) => b - a));
  const archive = exampleWith({ campaigns: { '430600-quanguo-wenming': YUEYANG } });
  expect(compareCampaigns(archive, 2).lanes.map((lane) => lane.entries.length)).toEqual(all.slice(0, 2));
});

it('is empty for an empty archive', () => {
  expect(compareCampaigns(archiveOf({}))).toEqual({ lanes: [], axes: {} });
});

function comparison(): ReturnType<typeof compareCampaigns> {
  return compareCampaigns(exampleWith({ campaigns: { '430600-quanguo-wenming': YUEYANG } }));
}

function laneOf(id: string): Lane {
  const lane = comparison().lanes.find(({ campaign }) => campaign.id === id);
  if (!lane) throw new Error(`No lane ${id}.`);
  return lane;
}
