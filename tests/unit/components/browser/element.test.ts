import { expect, it } from 'vitest';
import { fill, splice } from '../../../../src/components/browser/element.ts';

it('something else than text stands in the places of a string, in any order and more than once', () => {
  const node = { of: 'a page' };
  expect(splice('“{words}”: {n} in {m}', { words: node })).toEqual(['“', node, '”: ', '{n}', ' in ', '{m}']);
  expect(splice('{words}{words}', { words: node })).toEqual([node, node]);
  expect(splice('', { words: node })).toEqual([]);
});

it('what was typed is not read as a place', () => {
  expect(splice(fill('“{words}”: {n}', { n: 3 }), { words: '{n}' })).toEqual(['“', '{n}', '”: 3']);
});
