import { assignRows, type Extent } from './assign-rows.ts';

/** The rank of meetings, by far the most of all marks: of any other a drawing says which it is. */
export const USUAL_RANK = 6;

/** A mark to place: its extent with and without its label. Of a lower rank is labelled first. */
export interface Packable {
  readonly full: Extent;
  readonly bare: Extent;
  readonly rank: number;
}

export interface Packed {
  readonly row: number;
  readonly labelled: boolean;
}

/**
 * Places marks in rows so that nothing overlaps. All labels are shown when `most` rows hold them; else
 * labels are given by rank (then by position) as far as those rows have room, and the rest are bare marks,
 * in as many rows as they need. Runs in the browser as well.
 */
export function packLabels(items: readonly Packable[], gap: number, most: number): Packed[] {
  const simple = assignRows(
    items.map((item) => item.full),
    gap,
  );
  if (simple.every((row) => row < most)) return simple.map((row) => ({ row, labelled: true }));
  const packed: Packed[] = items.map(() => ({ row: 0, labelled: false }));
  const rows: Extent[][] = [];
  const place = (at: number, extent: Extent, limit: number, room: number): boolean => {
    for (let row = 0; row < limit; row++) {
      const taken = rows[row] ?? [];
      if (taken.some((other) => extent.from < other.to + room && other.from < extent.to + room)) continue;
      rows[row] = [...taken, extent];
      packed[at] = { row, labelled: extent === items[at]?.full };
      return true;
    }
    return false;
  };
  const order = items
    .map((item, at) => ({ ...item, at }))
    .sort((a, b) => a.rank - b.rank || a.bare.from - b.bare.from || a.at - b.at);
  for (const { at, full, bare } of order) if (!place(at, full, most, gap)) place(at, bare, Infinity, 0);
  return packed;
}
