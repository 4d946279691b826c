import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutByWeight,
  cutIntoPages,
  pagePath,
  pagerNumbers,
} from '../../../../src/components/pages/cut-into-pages.ts';

describe('a list cut into pages', () => {
  it('holds every item once and in order, never more than asked on a page, and pages of nearly one size', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.integer({ min: 1, max: 400 }), (length, most) => {
        const items = Array.from({ length }, (_, at) => at);
        const pages = cutIntoPages(items, most);
        const sizes = pages.map((page) => page.items.length);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(length / most)));
        expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at + 1));
      }),
      { numRuns: 100 },
    );
  });

  it('is one page when it is empty, at the path of the list', () => {
    expect(cutIntoPages([], 10)).toEqual([{ number: 1, items: [], count: 1 }]);
    expect([1, 2, 12].map((number) => pagePath('/dates/undated/', number))).toEqual([
      '/dates/undated/',
      '/dates/undated/2/',
      '/dates/undated/12/',
    ]);
  });

  it('links the first, the last and those around, and says where some are left out', () => {
    expect(pagerNumbers(1, 1)).toEqual([1]);
    expect(pagerNumbers(1, 9)).toEqual([1, 2, undefined, 9]);
    expect(pagerNumbers(5, 9)).toEqual([1, undefined, 4, 5, 6, undefined, 9]);
    expect(pagerNumbers(2, 3)).toEqual([1, 2, 3]);
  });

  it('by weight passes the most on no page, unless one item alone does', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 60 });
    fc.assert(
      fc.property(weights, (items) => {
        const pages = cutByWeight(items, (weight) => weight, 60);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const page of pages) {
          const sum = page.items.reduce((all, weight) => all + weight, 0);
          expect(sum <= 60 || page.items.length === 1).toBe(true);
          expect(page.count).toBe(pages.length);
        }
      }),
    );
    expect(cutByWeight([], () => 1, 60)).toEqual([{ number: 1, items: [], count: 1 }]);
  });
});
