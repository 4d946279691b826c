/** A two by two table: how often two things come together, each alone, and in how much in all. */
export interface Contingency {
  /** Both together. */
  readonly both: number;
  /** All of the first, and all of the second, together or not. */
  readonly first: number;
  readonly second: number;
  readonly total: number;
}

/**
 * The log-likelihood ratio G² of a table: twice the sum of O ln(O/E) over its four cells, E expected if the two
 * had nothing to do with each other (Dunning 1993). 0 for an empty table. Above 3.84 it is seldom chance (5 %),
 * above 10.83 very seldom (0.1 %), one table taken by itself.
 */
export function logLikelihood({ both, first, second, total }: Contingency): number {
  const cells = [
    [both, first, second],
    [first - both, first, total - second],
    [second - both, total - first, second],
    [total - first - second + both, total - first, total - second],
  ] as const;
  const sum = cells.reduce((all, [observed, row, column]) => {
    const expected = (row * column) / total;
    return observed > 0 && expected > 0 ? all + observed * Math.log(observed / expected) : all;
  }, 0);
  return Math.max(0, 2 * sum);
}

/** Mutual information of a table, log₂(O/E) of what comes together (Church and Hanks 1990); −∞ when nothing does. */
export function mutualInformation({ both, first, second, total }: Contingency): number {
  return Math.log2((both * total) / (first * second));
}

/**
 * log-Dice, 14 + log₂(2 × both / (first + second)), at most 14 and independent of how much text there is
 * (Rychlý 2008); −∞ when nothing comes together.
 */
export function logDice({ both, first, second }: Omit<Contingency, 'total'>): number {
  return 14 + Math.log2((2 * both) / (first + second));
}

/**
 * Log ratio of two frequencies: 1 when something is twice as frequent in the first text, −1 in the second
 * (Hardie 2014). A half is put for a count of zero.
 */
export function logRatio(count: number, size: number, other: number, otherSize: number): number {
  return Math.log2((Math.max(count, 0.5) / size) * (otherSize / Math.max(other, 0.5)));
}
