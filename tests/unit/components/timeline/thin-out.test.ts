import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinOut } from '../../../../src/components/timeline/thin-out.ts';

interface Item {
  readonly at: number;
  readonly weight: number;
}
const item = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), weight: fc.nat(3) });
const thin = (items: readonly Item[], most: number) =>
  thinOut(
    items,
    most,
    ({ at }) => at,
    ({ weight }) => weight,
  );

it('draws all of few, and never more than asked of many, the weightiest among them', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (items, most) => {
      const drawn = thin(items, most);
      expect(drawn.length).toBeLessThanOrEqual(Math.max(most, Math.min(items.length, most)));
      if (items.length <= most) expect(drawn).toEqual(items);
      const heaviest = Math.max(0, ...items.map(({ weight }) => weight));
      if (items.length > 0) expect(Math.max(...drawn.map(({ weight }) => weight))).toBe(heaviest);
      expect(items.filter((one) => drawn.includes(one))).toEqual(drawn);
    }),
    { numRuns: 100 },
  );
});
