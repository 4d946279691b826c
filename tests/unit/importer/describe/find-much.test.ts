import { expect, test } from 'vitest';
import { findHonours } from '../../../../src/importer/describe/find-honours.ts';
import { findPlace } from '../../../../src/importer/describe/find-place.ts';

// Sizes at which a look at the whole text for each word would not end.
test.each(['城区', '郊区', '城区、郊区'])(
  'names that many places share are settled together: %s',
  (names) => {
    expect(findPlace({ title: '', byline: [], text: `${names}，`.repeat(40_000) })).toBeNull();
  },
);

test.each([
  ['争创省级文明城市。', []],
  ['争创省级文明城市。全国文明城市。', ['quanguo-wenming']],
] as const)('whose honour a short word means is asked of a text once: %s', (words, honours) => {
  expect(findHonours('', `${'创文，'.repeat(200_000)}${words}`)).toEqual(honours);
});
