import { expect, test } from 'vitest';
import { renderDiff } from '../../../../src/importer/report/render-diff.ts';

test.each([
  ['甲\n乙\n丙', '甲\n丁\n丙', 'red - 乙|green + 丁'],
  ['', '甲', 'red - |green + 甲'],
  ['甲', '甲', ''],
  ['甲\n乙', '乙', 'red - 甲'],
  ['甲\n\n乙', '甲\n乙\n\n', 'red - |green + |green + '],
])('the difference of %j and %j', (before, after, expected) => {
  const shown = renderDiff(before, after, (text, colour) => `${colour}${text.replace('    ', ' ')}`);
  expect(shown.replaceAll('\n', '|')).toBe(expected);
});
