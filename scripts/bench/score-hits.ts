/** How well found articles agree with the truth, over many queries. */
export interface Agreement {
  /** Share of the true hits that were found, and of the found that are true, over all queries together. */
  readonly recall: number;
  readonly precision: number;
  /** Queries whose set of hits is not exactly the true one. */
  readonly wrong: number;
}

/** Compares sets of hits query by query. */
export function scoreHits(
  found: readonly ReadonlySet<string>[],
  truth: readonly ReadonlySet<string>[],
): Agreement {
  let [common, all, right, wrong] = [0, 0, 0, 0];
  truth.forEach((expected, i) => {
    const got = found[i] ?? new Set<string>();
    const both = [...expected].filter((hit) => got.has(hit)).length;
    common += both;
    all += got.size;
    right += expected.size;
    if (both !== expected.size || both !== got.size) wrong++;
  });
  return { recall: right === 0 ? 1 : common / right, precision: all === 0 ? 1 : common / all, wrong };
}
