import { expect, it } from 'vitest';
import { timelineOfCampaign, timelineOfHonour } from '../../../../src/archive/timeline/build-timeline.ts';
import { groupTimeline } from '../../../../src/archive/timeline/group-timeline.ts';
import { exampleWith } from './example.ts';

it('groups by year, the unknown year last, and tells groups of milestones only', () => {
  const timeline = timelineOfHonour(exampleWith(), 'quanguo-wenming');
  if (!timeline) throw new Error('No timeline.');
  const groups = groupTimeline(timeline);
  expect(groups.map(({ year }) => year)).toEqual(['2005', '2016', '2017', '2020', null]);
  expect(groups.map(({ backgroundOnly }) => backgroundOnly)).toEqual([true, false, false, false, false]);
});

it('marks a phase where it begins, and a milestone does not interrupt it', () => {
  const campaigns = {
    '411700-quanguo-wenming-2015': `---
title: 驻马店市创建
place: "411700"
honours: [quanguo-wenming]
cycle: "2015/2017"
phases: [{ phase: award, date: "2017-11/2017-12" }]
facts:
  - { date: "2017-11-13", kind: publicity, text: 公示。, sources: [{ title: 某报, confidence: page }] }
  - { date: "2017-11-20", kind: meeting, text: 庆祝。, sources: [{ title: 某报, confidence: page }] }
---
`,
  };
  const timeline = timelineOfCampaign(exampleWith({ campaigns }), '411700-quanguo-wenming-2015');
  if (!timeline) throw new Error('No timeline.');
  const listed = groupTimeline(timeline).flatMap((group) => group.entries);
  expect(listed.map(({ entry, phaseStart }) => [entry.date, phaseStart])).toEqual([
    ['2016-12-07', 'sprint'],
    ['2016-12-17~', undefined],
    ['2017-11-13', 'award'],
    ['2017-11-14', undefined],
    ['2017-11-20', undefined],
  ]);
});
