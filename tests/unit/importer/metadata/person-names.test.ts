import { expect, test } from 'vitest';
import {
  beginsWithSurname,
  isPersonName,
  splitNames,
} from '../../../../src/importer/metadata/person-names.ts';

test.each([
  ['林青', true],
  ['欧阳青山', true],
  ['欧阳', false],
  ['林青山水', false],
  ['部署', false],
  ['林a', false],
])('%s is a name: %s', (text, expected) => {
  expect(isPersonName(text)).toBe(expected);
});

test('a printed list is split at blanks and marks; a name printed with a gap is closed', () => {
  expect(splitNames('林青、陶 然　（白露）/王小明')).toEqual(['林青', '陶然', '白露', '王小明']);
  expect(splitNames(' ')).toEqual([]);
});

test('a surname of two characters is one', () => {
  expect(beginsWithSurname('欧阳青')).toBe(true);
  expect(beginsWithSurname('呀青')).toBe(false);
});
