import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  logDice,
  logLikelihood,
  logRatio,
  mutualInformation,
} from '../../../../src/search/compare/association.ts';

/** Log-likelihood of k successes in n trials of probability p. */
const binomial = (k: number, n: number, p: number) =>
  (k === 0 ? 0 : k * Math.log(p)) + (n - k === 0 ? 0 : (n - k) * Math.log(1 - p));

/** Dunning's −2 log λ of two binomials, as his paper writes it: another way to the same figure. */
function dunning(k1: number, n1: number, k2: number, n2: number): number {
  const [p1, p2, p] = [k1 / n1, k2 / n2, (k1 + k2) / (n1 + n2)];
  return 2 * (binomial(k1, n1, p1) + binomial(k2, n2, p2) - binomial(k1, n1, p) - binomial(k2, n2, p));
}

describe('scores of association', () => {
  it('the log-likelihood is Dunning’s ratio of two binomials', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }))
      .chain(([n1, n2]) =>
        fc.tuple(
          fc.constant([n1, n2] as const),
          fc.integer({ min: 0, max: n1 }),
          fc.integer({ min: 0, max: n2 }),
        ),
      );
    fc.assert(
      fc.property(table, ([[n1, n2], k1, k2]) => {
        const own = logLikelihood({ both: k1, first: k1 + k2, second: n1, total: n1 + n2 });
        expect(own).toBeCloseTo(Math.max(0, dunning(k1, n1, k2, n2)), 5);
      }),
    );
  });

  it('are the figures of worked examples', () => {
    // Manning and Schütze 1999, table 5.14: new companies, 8 of 4,675 and 15,828 in 14,307,668.
    const bigram = { both: 8, first: 15_828, second: 4675, total: 14_307_668 };
    expect(mutualInformation(bigram)).toBeCloseTo(0.63, 2);
    expect(logDice({ both: 100, first: 100, second: 100 })).toBe(14);
    expect(logDice({ both: 50, first: 100, second: 100 })).toBe(13);
    expect(logRatio(20, 1000, 10, 1000)).toBe(1);
    expect(logRatio(5, 1000, 20, 1000)).toBe(-2);
    expect(logRatio(4, 1000, 0, 1000)).toBe(3);
    expect(logLikelihood({ both: 0, first: 0, second: 10, total: 20 })).toBe(0);
  });
});
