import fc from 'fast-check';
import { expect, it } from 'vitest';
import { digestValue, knowDigest, recallDigest } from '../../../../src/archive/reads/digest-value.ts';

it('tells values apart by content, whatever they are', () => {
  const values = [
    undefined,
    null,
    true,
    0,
    -0,
    1,
    '',
    '1',
    'undefined',
    [],
    [1],
    ['1'],
    [[1], 2],
    [1, 2],
    {},
    { a: 1 },
    { a: '1' },
    { b: 1 },
    { a: undefined },
    new Map(),
    new Map([['a', 1]]),
    new Set(),
    new Set(['a']),
    { id: 'a' },
    { id: 'b' },
    { id: 'a', x: 1 },
    [{ id: 'a' }],
    '#a',
    new Map([['a', { id: 'a' }]]),
  ];
  expect(new Set(values.map(digestValue)).size).toBe(values.length);
});

it('is the same for a copy', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(digestValue(structuredClone(value))).toBe(digestValue(value));
    }),
  );
});

it('is none for what has no content of its own', () => {
  expect(digestValue(() => 1)).toBeUndefined();
  expect(digestValue([{ id: 'a', run: () => 1 }])).toBeUndefined();
  expect(digestValue(new Date(0))).toBeUndefined();
});

it('takes the digest of a value by what it was made of, where that is known', () => {
  const article = (text: string, ...parts: readonly unknown[]) => {
    const value = { id: 'a', text };
    knowDigest(value, parts);
    return value;
  };
  expect(digestValue([article('one', 'file 1', ['x'])])).toBe(digestValue([article('one', 'file 1', ['x'])]));
  expect(digestValue([article('one', 'file 1', ['x'])])).not.toBe(
    digestValue([article('one', 'file 2', ['x'])]),
  );
  expect(digestValue([article('one', 'file 1', ['x'])])).not.toBe(
    digestValue([article('one', 'file 1', ['y'])]),
  );
});

it('takes the digest that an equal value had', () => {
  const list = () => [{ score: 1, words: ['一'] }];
  const copy = list();
  recallDigest(copy, 'kept');
  expect(digestValue(copy)).toBe('kept');
  // Within another value it is still its content that counts.
  expect(digestValue([copy])).toBe(digestValue([list()]));
});
