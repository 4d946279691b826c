/** Steps of the scale that quantities are shaded by; 0 is none. */
export type Shade = 0 | 1 | 2 | 3 | 4;

/**
 * The shade for a count: 0 for none, else 1–4 in equal steps of its logarithm, so that one large province
 * does not make all others look empty.
 */
export function shadeOf(count: number, largest: number): Shade {
  if (count <= 0) return 0;
  if (largest <= 1) return 2;
  const share = Math.log(count) / Math.log(largest);
  return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;
}
