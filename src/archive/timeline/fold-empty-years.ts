import type { CoverageGrid } from '../coverage/coverage-grid.ts';

/** A year of the grid (`at` is its index there), or a run of years of which nothing is known. */
export type CoverageColumn =
  | { readonly kind: 'year'; readonly year: number; readonly at: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

/** The years of a grid with runs of two or more empty ones, in which nobody has looked, folded into gaps. */
export function foldEmptyYears({ years, provinces, unplaced }: CoverageGrid): readonly CoverageColumn[] {
  const rows = provinces.flatMap((province) => province.rows);
  const isEmpty = (at: number): boolean =>
    rows.every((row) => row.cells[at]?.state === 'unsearched') && (unplaced.counts[at] ?? 0) === 0;
  const columns: CoverageColumn[] = [];
  for (let at = 0; at < years.length; at++) {
    let end = at;
    while (end < years.length && isEmpty(end)) end++;
    const [from = 0, to = 0] = [years[at], years[end - 1]];
    if (end - at >= 2) {
      columns.push({ kind: 'gap', from, to });
      at = end - 1;
    } else {
      columns.push({ kind: 'year', year: from, at });
    }
  }
  return columns;
}
