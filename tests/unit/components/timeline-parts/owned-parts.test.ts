import { expect, it } from 'vitest';
import { buildEntries, timelineOfArchive } from '../../../../src/archive/timeline/build-timeline.ts';
import { entryPath } from '../../../../src/archive/timeline/entry-path.ts';
import { entryOnTimeline } from '../../../../src/archive/timeline/timeline-parts.ts';
import { ownedParts, timelinePartHead } from '../../../../src/components/timeline-parts/owned-parts.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

/** As many meetings as days, all of one campaign of one place. */
const archiveOf = (meetings: number) =>
  sampleArchive({
    'articles/2016/2016-12-09-411700-aaaa.mdx': `---\ntitle: 题\npublished: "2016-12-09"\nplace: "411700"\nhonours: [quanguo-wenming]\ntype: report\nrights: full\n---\n${Array.from(
      { length: meetings },
      (_, at) => `<Event date="${2000 + at}-01-01" kind="meeting">第${at}次开会</Event>。`,
    ).join('\n\n')}\n`,
  });

it('has pages for the earlier parts of every long timeline, that of the whole archive too', () => {
  const archive = archiveOf(130);
  const parts = ownedParts(archive);
  expect([...new Set(parts.map(({ folder }) => folder))]).toEqual([
    'campaigns',
    'places',
    'honours',
    'timelines',
  ]);
  const own = parts.filter(({ folder }) => folder === 'timelines');
  expect(own.map((part) => timelinePartHead(archive, part, 'zh', 'all').path)).toEqual([
    '/timelines/all/timeline/1/',
    '/timelines/all/timeline/2/',
  ]);
  for (const part of parts) {
    const { path, trail } = timelinePartHead(archive, part, 'zh', 'all');
    expect(path).toMatch(new RegExp(`^/${part.folder}/${part.timeline.ref}/timeline/`));
    expect(trail?.at(-1)?.path).toBe(path.replace(/timeline\/\d+\/$/, ''));
  }
  expect(ownedParts(archiveOf(60))).toEqual([]);
});

it('opens the timeline of the whole archive at any entry', () => {
  const archive = archiveOf(130);
  const entries = buildEntries(archive);
  expect(entries).toHaveLength(130);
  const whole = timelineOfArchive(archive);
  const paths = entries.map(({ id }) => entryOnTimeline(whole, id)?.split('#')[0]);
  expect([...new Set(paths)]).toEqual([
    '/timelines/all/timeline/1/',
    '/timelines/all/timeline/2/',
    '/timelines/all/',
  ]);
  for (const entry of entries) expect(entryPath(archive, entry)).toContain('#');
});
