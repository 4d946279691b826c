import { expect, test } from 'vitest';
import { dropLostIndents } from '../../../../src/importer/repair/drop-lost-indents.ts';

test.each([
  ['????会前，大家查看了现场', '会前，大家查看了现场'],
  [' ? 会前', '会前'],
  ['? ? ? ?会前', '会前'],
  ['?lián)Q新天', '?lián)Q新天'],
  ['?会前', '?会前'],
  ['怎么办??', '怎么办??'],
  ['???', '???'],
])('%s', (text, expected) => {
  const { lines, repairs } = dropLostIndents([{ line: 3, text }]);
  expect(lines).toEqual([{ line: 3, text: expected }]);
  expect(repairs).toHaveLength(text === expected ? 0 : 1);
});
