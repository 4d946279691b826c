import { expect, it } from 'vitest';
import { compareCampaigns } from '../../../../src/components/timelines/compare-campaigns.ts';
import { phaseOffsets } from '../../../../src/components/timelines/phase-offsets.ts';
import { archiveOf } from '../../archive/timeline/archive-of.ts';

const SOURCE = 'sources: [{ title: 某报, confidence: page }]';
/** A campaign that mobilised so many days before its award of 2017-11-14, and sprinted the day before it. */
const campaign = (place: string, mobilised: string) => ({
  [`${place}-quanguo-wenming`]: `---
title: 创建
place: "${place}"
honours: [quanguo-wenming]
phases:
  - { phase: mobilise, date: "2017-01/2017-06" }
  - { phase: sprint, date: "2017-11-01/2017-11-13" }
facts:
  - { date: "${mobilised}", kind: launch, text: 动员。, ${SOURCE} }
  - { date: "2017-06-30", kind: meeting, text: 再动员。, ${SOURCE} }
  - { date: "2017-11-13", kind: meeting, text: 冲刺。, ${SOURCE} }
  - { date: "2017-11-14", kind: award, text: 命名。, ${SOURCE} }
---
`,
});

it('says when phases begin before an award, with a median of five campaigns at least', () => {
  const days = ['2017-01-18', '2017-02-17', '2017-03-19', '2017-04-28', '2017-05-08'];
  const places = ['411700', '411600', '411500', '411400', '411300'];
  const of = (count: number) => {
    const files = places.slice(0, count).map((place, at) => campaign(place, days[at] ?? ''));
    return phaseOffsets(
      compareCampaigns(archiveOf({ campaigns: Object.assign({}, ...files) })).lanes,
      'award',
    );
  };
  expect(of(5)).toEqual([
    { phase: 'mobilise', campaigns: 5, median: -240, least: -300, most: -190 },
    { phase: 'sprint', campaigns: 5, median: -1, least: -1, most: -1 },
  ]);
  expect(of(4)[0]).toEqual({ phase: 'mobilise', campaigns: 4, least: -300, most: -200 });
  expect(of(0)).toEqual([]);
});
