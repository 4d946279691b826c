import { expect, it } from 'vitest';
import { scaleValues } from '../../../../src/components/trends/scale-values.ts';

it.each([
  [0, true, [0, 1]],
  [1, true, [0, 1]],
  [3, true, [0, 1, 2, 3]],
  [7, true, [0, 2, 4, 6, 8]],
  [26, true, [0, 10, 20, 30]],
  [100, true, [0, 20, 40, 60, 80, 100]],
  [0.9, false, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [12.5, false, [0, 5, 10, 15]],
])('up to %d (whole: %s)', (most, whole, expected) => {
  expect(scaleValues(most, whole)).toEqual(expected);
});
