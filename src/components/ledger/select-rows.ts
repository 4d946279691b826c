import type { Archive } from '../../archive/archive.ts';
import { pushTo } from '../../archive/group.ts';
import { buildLedger, type LedgerRow } from '../../archive/ledger/build-ledger.ts';
import { FATES } from '../../archive/ledger/judge-plan.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** What the ledger can be divided by; each value of it has pages of its own. */
export const DIVISIONS = ['fate', 'honour', 'place', 'year'] as const;
export type Division = (typeof DIVISIONS)[number];

/** A part of the ledger: all rows with one value of one division. */
export interface Selection {
  readonly by: Division;
  readonly value: string;
}

/** Rows that a page holds; with both quotations a row takes some three kilobytes. */
const PAGE_ROWS = 60;

/** Stands in addresses for a place, honour or year that is not known. */
export const NONE = 'none';

/** The rows of each value of each division, newest plan first; values in the order they are listed in. */
export const ledgerDivisions = oncePerArchive(
  'ledger divisions',
  (archive): Readonly<Record<Division, ReadonlyMap<string, readonly LedgerRow[]>>> => {
    const rows = ledgerRows(archive);
    const known = { fate: [...FATES], honour: [], place: [...archive.provinces], year: [] };
    const divide = (by: Division): ReadonlyMap<string, readonly LedgerRow[]> => {
      const groups = new Map<string, LedgerRow[]>();
      for (const row of rows) for (const value of valuesOf(row, by, archive)) pushTo(groups, value, row);
      const order: readonly string[] = known[by];
      const values = [...groups].sort(
        ([a, inA], [b, inB]) =>
          Number(a === NONE) - Number(b === NONE) ||
          order.indexOf(a) - order.indexOf(b) ||
          (by === 'year' ? compareText(b, a) : inB.length - inA.length || compareText(a, b)),
      );
      return new Map(values);
    };
    return { fate: divide('fate'), honour: divide('honour'), place: divide('place'), year: divide('year') };
  },
);

/** All rows of the ledger, those of which the last day planned for is the latest first, unknown years last. */
export function ledgerRows(archive: Archive): readonly LedgerRow[] {
  const rows = buildLedger(archive).rows;
  const isDated = (row: LedgerRow): boolean => lastDay(row) !== '';
  return [
    ...rows
      .filter(isDated)
      .toReversed()
      .sort((a, b) => compareText(lastDay(b), lastDay(a))),
    ...rows.filter((row) => !isDated(row)),
  ];
}

/** The last day planned for, or the first where no end is; empty without a year. */
function lastDay({ plan }: LedgerRow): string {
  const { from, to } = edtfBounds(plan.date);
  return to ?? from ?? '';
}

/** The rows of a selection, or all. Empty for a value that does not occur. */
export function selectRows(archive: Archive, selection?: Selection): readonly LedgerRow[] {
  if (!selection) return ledgerRows(archive);
  return ledgerDivisions(archive)[selection.by].get(selection.value) ?? [];
}

function valuesOf(row: LedgerRow, by: Division, archive: Archive): readonly string[] {
  const { plan, fate } = row;
  switch (by) {
    case 'fate':
      return [fate];
    case 'honour':
      return plan.honours.length > 0 ? plan.honours : [NONE];
    case 'place':
      return [archive.places.get(plan.place ?? '')?.path[0] ?? NONE];
    case 'year':
      return [lastDay(row).slice(0, 4) || NONE];
  }
}

/** Pages that so many rows fill; one even for none. */
export function countPages(rows: number): number {
  return Math.max(1, Math.ceil(rows / PAGE_ROWS));
}

/** The rows of one page, counting from 1. */
export function pageRows(rows: readonly LedgerRow[], page: number): readonly LedgerRow[] {
  return rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
}

/** Path of a page of a selection: `/ledger/`, `/ledger/year/2020/`, `/ledger/year/2020/2/`. */
export function ledgerPath(selection?: Selection, page = 1): string {
  const part = selection ? `${selection.by}/${selection.value}/` : page > 1 ? 'all/rows/' : '';
  return `/ledger/${part}${page > 1 ? `${page}/` : ''}`;
}

/** Every page of the ledger but the first, as the parts of its address. */
export function ledgerPages(
  archive: Archive,
): readonly { readonly selection: Selection | undefined; readonly page: number }[] {
  const divisions = ledgerDivisions(archive);
  const selections = DIVISIONS.flatMap((by) =>
    [...divisions[by]].map(([value, rows]) => ({ selection: { by, value }, rows: rows.length })),
  );
  const rest = Array.from({ length: countPages(ledgerRows(archive).length) - 1 }, (_, at) => ({
    selection: undefined,
    page: at + 2,
  }));
  return [
    ...rest,
    ...selections.flatMap(({ selection, rows }) =>
      Array.from({ length: countPages(rows) }, (_, at) => ({ selection, page: at + 1 })),
    ),
  ];
}
