import { describe, expect, it } from 'vitest';
import {
  timelineOfCampaign,
  timelineOfHonour,
  timelineOfPlace,
} from '../../../../src/archive/timeline/build-timeline.ts';
import { entryPath } from '../../../../src/archive/timeline/entry-path.ts';
import {
  entryOnTimeline,
  linkedParts,
  PART_LENGTH,
  partsOfAll,
  placedEntries,
  timelineParts,
} from '../../../../src/archive/timeline/timeline-parts.ts';
import { archiveOf } from './archive-of.ts';

const SOURCE = 'sources: [{ title: 某报, url: "https://example.org/a", confidence: secondary }]';
const ID = '411700-quanguo-wenming';
const HONOUR = `---
name: 全国文明城市
nameEn: National Civilised City
level: national
awardedBy: 某委员会
facts: []
---
`;
const archiveWith = (events: number) =>
  archiveOf({
    campaigns: {
      [ID]: `---\ntitle: 某市创建\nplace: "411700"\nhonours: [quanguo-wenming]\nfacts:\n${Array.from(
        { length: events },
        (_, at) => `  - { date: "${1700 + at}", kind: meeting, text: 第${at}次会。, ${SOURCE} }`,
      ).join('\n')}\n---\n`,
    },
  });

describe('a timeline that is too long for its page', () => {
  it('has earlier parts, and every entry stands on one page', () => {
    const archive = archiveWith(150);
    const timeline = timelineOfCampaign(archive, ID);
    const parts = timeline ? timelineParts(timeline) : [];
    expect(parts.map(({ part, entries }) => [part, entries.length])).toEqual([
      [1, PART_LENGTH],
      [2, 150 - 2 * PART_LENGTH],
    ]);
    const shown = [
      ...parts.flatMap(({ entries }) => entries),
      ...(timeline?.entries.slice(-PART_LENGTH) ?? []),
    ];
    expect(shown).toEqual(timeline?.entries);
  });

  it('is reached at any entry, on whichever page it stands', () => {
    const archive = archiveWith(150);
    const entries = timelineOfCampaign(archive, ID)?.entries ?? [];
    const pageOf = (at: number) => {
      const entry = entries.at(at);
      return entry && entryPath(archive, entry)?.split('#');
    };
    expect(pageOf(0)).toEqual([`/campaigns/${ID}/timeline/1/`, entries[0]?.id]);
    expect(pageOf(75)).toEqual([`/campaigns/${ID}/timeline/2/`, entries[75]?.id]);
    expect(pageOf(-1)).toEqual([`/campaigns/${ID}/`, entries.at(-1)?.id]);
  });

  it('has no parts where its page holds all', () => {
    const timeline = timelineOfCampaign(archiveWith(PART_LENGTH), ID);
    expect(timeline && timelineParts(timeline)).toEqual([]);
  });

  it('of a place above and of an honour has parts too, each entry on the page that its link opens', () => {
    const campaigns = (place: string) =>
      Array.from(
        { length: 130 },
        (_, at) => `  - { date: "${1700 + at}", kind: meeting, text: 第${at}次会。, ${SOURCE} }`,
      )
        .join('\n')
        .replace(/^/, `---\ntitle: 某市创建\nplace: "${place}"\nhonours: [quanguo-wenming]\nfacts:\n`)
        .concat('\n---\n');
    const archive = archiveOf({
      campaigns: { [ID]: campaigns('411700'), '520300-quanguo-wenming': campaigns('520300') },
      honours: { 'quanguo-wenming': HONOUR },
    });
    const timelines = [timelineOfPlace(archive, '410000'), timelineOfHonour(archive, 'quanguo-wenming')];
    expect(partsOfAll([undefined, ...timelines]).map(({ part }) => part.path)).toEqual([
      '/places/410000/timeline/1/',
      '/places/410000/timeline/2/',
      ...[1, 2, 3, 4].map((part) => `/honours/quanguo-wenming/timeline/${part}/`),
    ]);
    for (const timeline of timelines) {
      if (!timeline) throw new Error('no timeline');
      expect([...placedEntries(timeline).values()].map(({ entry }) => entry)).toEqual(timeline.entries);
      const [oldest] = timeline.entries;
      expect(entryOnTimeline(timeline, oldest?.id ?? '')).toBe(`${timeline.path}timeline/1/#${oldest?.id}`);
      const newest = timeline.entries.at(-1);
      expect(entryOnTimeline(timeline, newest?.id ?? '')).toBe(`${timeline.path}#${newest?.id}`);
    }
    expect(entryOnTimeline(timelines[0], 'nothing')).toBeUndefined();
  });

  it('opens at an entry that belongs to its place or its honour alone, however old', () => {
    const archive = archiveOf({
      honours: {
        'quanguo-wenming': HONOUR.replace(
          /facts: \[\]\n/,
          `facts:\n${Array.from({ length: 90 }, (_, at) => `  - { date: "${1800 + at}", kind: meeting, text: 第${at}次会。, ${SOURCE} }\n`).join('')}`,
        ),
      },
    });
    const [oldest] = timelineOfHonour(archive, 'quanguo-wenming')?.entries ?? [];
    expect(oldest?.campaigns).toEqual([]);
    expect(oldest && entryPath(archive, oldest)).toBe(`/honours/quanguo-wenming/timeline/1/#${oldest?.id}`);
  });

  it('links a few of many parts from each page, so that any is a few steps from any other', () => {
    const parts = Array.from({ length: 500 }, (_, at) => ({
      part: at + 1,
      path: `/${at + 1}/`,
      entries: [],
    }));
    const numbers = (current?: number) => linkedParts(parts, current).map(({ part }) => part);
    expect(numbers(100)).toEqual([
      1, 36, 68, 84, 92, 96, 98, 99, 100, 101, 102, 104, 108, 116, 132, 164, 228, 356, 500,
    ]);
    const steps = new Map<number | undefined, number>([[undefined, 0]]);
    for (const [at, count] of steps) {
      for (const next of numbers(at)) if (!steps.has(next)) steps.set(next, count + 1);
    }
    expect(steps.size).toBe(501);
    expect(Math.max(...steps.values())).toBeLessThanOrEqual(6);
    expect(linkedParts(parts.slice(0, 12), 3)).toHaveLength(12);
  });
});
