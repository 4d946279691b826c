import { compareEdtf } from '../../dates/compare-edtf.ts';

/** The place of each distinct date in EDTF order, so that long lists sort without reading dates anew. */
export function edtfRanks(dates: Iterable<string>): ReadonlyMap<string, number> {
  return new Map([...new Set(dates)].sort(compareEdtf).map((date, at) => [date, at]));
}
