import { describe, expect, it } from 'vitest';
import { timelineOfCampaign } from '../../../../src/archive/timeline/build-timeline.ts';
import { entryPath } from '../../../../src/archive/timeline/entry-path.ts';
import { PART_LENGTH, timelineParts } from '../../../../src/archive/timeline/timeline-parts.ts';
import { archiveOf } from './archive-of.ts';

const SOURCE = 'sources: [{ title: 某报, url: "https://example.org/a", confidence: secondary }]';
const ID = '411700-quanguo-wenming';
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
});
