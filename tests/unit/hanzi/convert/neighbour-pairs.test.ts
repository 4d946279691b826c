import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectPairs, holdsPairs } from '../../../../src/hanzi/convert/neighbour-pairs.ts';

const text = fc.string({ unit: fc.constantFrom('一', '丁', '七', '万', '𠀋', ' ', 'a'), maxLength: 30 });

it('holds the words whose every two neighbours stand in a text, and no others', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), text, (texts, others, word) => {
      const pairs = collectPairs(texts, [collectPairs(others).list()]);
      const all = [...texts, ...others].join(' ');
      // By two UTF-16 units, as the dictionary is searched.
      const twos = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2));
      const chinese = twos.filter((two) => !/[ a]/.test(two));
      expect(holdsPairs(pairs, word)).toBe(chinese.every((two) => all.includes(two)));
    }),
  );
});

it('lists all pairs, rising, however many there are', () => {
  const all = Array.from({ length: 5000 }, (_, at) => String.fromCharCode(0x9fa5 - at)).join('');
  const list = collectPairs([all, all]).list();
  expect(list).toHaveLength(4999);
  expect([...list]).toEqual([...list].sort((a, b) => a - b));
  expect(list[0]).toBe((0x9fa5 - 4998) * 0x10000 + 0x9fa5 - 4999);
});
