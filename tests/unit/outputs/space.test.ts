import { expect, it } from 'vitest';
import { fileOwners } from '../../../src/outputs/archive-files.ts';
import { packedPath } from '../../../src/outputs/packing.ts';
import {
  feedFormats,
  holdsText,
  LEAN_ABOVE,
  SPACES,
  type Space,
  spaceFor,
  timelineFormats,
} from '../../../src/outputs/space.ts';
import { TIMELINE_FORMATS } from '../../../src/outputs/timeline/render-timeline.ts';
import { EXAMPLE, exampleWith } from '../archive/timeline/example.ts';

const pathsIn = (space: Space) =>
  [...fileOwners(exampleWith(EXAMPLE), 'https://archive.example', space)]
    .flatMap(({ render }) => render())
    .map(({ path }) => path);

it('an archive grows lean by itself, and otherwise only when asked', () => {
  expect(spaceFor('auto', LEAN_ABOVE)).toBe('all');
  expect(spaceFor('auto', LEAN_ABOVE + 1)).toBe('lean');
  for (const asked of SPACES) expect(spaceFor(asked, 1)).toBe(asked);
});

it('what is left out beside a part of the archive lies beside the whole, in every format', () => {
  for (const space of SPACES) {
    expect(timelineFormats('archive', space)).toEqual(TIMELINE_FORMATS);
    for (const path of ['/', '/ledger/', '/changes/', '/places/', '/campaigns/'])
      expect(feedFormats(path, space)).toEqual(['rss', 'json']);
  }
});

it('beside places, campaigns and honours a lean site has a table and a feed, the least nothing', () => {
  const beside = (space: Space) =>
    pathsIn(space)
      .filter((path) => /^\/(?:places|campaigns|honours)\//.test(path))
      .map((path) => path.slice(path.lastIndexOf('/') + 1));
  expect(new Set(beside('all'))).toEqual(
    new Set(['rss.xml', 'feed.json', ...TIMELINE_FORMATS.map((format) => `timeline.${format}`)]),
  );
  expect(new Set(beside('lean'))).toEqual(new Set(['rss.xml', 'timeline.csv']));
  expect(beside('least')).toEqual([]);
  const packed = pathsIn('all').map((path) => packedPath(path, 'lean'));
  expect(packed).toEqual(expect.arrayContaining(pathsIn('lean')));
  expect(pathsIn('lean')).toEqual(expect.arrayContaining(pathsIn('least')));
});

it('the Chinese text of an article is always on its Chinese page', () => {
  for (const space of SPACES) expect(holdsText('zh', space)).toBe(true);
  expect(holdsText('en', 'all')).toBe(true);
  expect(holdsText('en', 'lean')).toBe(false);
});
