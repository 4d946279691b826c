import { expect, it } from 'vitest';
import { nearestWord } from '../../../src/schema/nearest-word.ts';

const TYPES = ['report', 'speech', 'notice', 'plan'];

it.each([
  ['reprot', 'report'],
  ['Report', 'report'],
  ['speach', 'speech'],
  ['plna', 'plan'],
  ['plans', 'plan'],
  ['review', undefined],
  ['', undefined],
  ['报道', undefined],
])('%s was meant for %s', (given, expected) => {
  expect(nearestWord(given, TYPES)).toBe(expected);
});

it('does not choose between two that are as near', () => {
  expect(nearestWord('axis', ['axes', 'axon', 'apis'])).toBeUndefined();
});
