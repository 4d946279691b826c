/** An extent on one line, in any unit; `to` is not less than `from`. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts extents into rows so that none overlap in a row, with at least `gap` between two: each in order of
 * its start takes the lowest row that is free there (first fit). Runs in the browser as well.
 * @returns the row of each extent, from 0, in the order given.
 */
export function assignRows(extents: readonly Extent[], gap: number): number[] {
  const rows: number[] = extents.map(() => 0);
  const ends: number[] = [];
  const order = extents
    .map((extent, at) => ({ ...extent, at }))
    .sort((a, b) => a.from - b.from || a.at - b.at);
  for (const { from, to, at } of order) {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    rows[at] = row;
  }
  return rows;
}
