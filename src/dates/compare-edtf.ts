import { compareText } from '../hanzi/compare-text.ts';
import { type EdtfBounds, edtfBounds } from './edtf-bounds.ts';

/**
 * A total order of EDTF strings for timelines: 0 only for identical strings, so every sort is repeatable.
 * 1. What has a place in time comes first; then dates whose year is unspecified, by month and day; then
 *    undated (empty or unreadable) text.
 * 2. By first possible day; an interval with no known start stands at its last day.
 * 3. The wider before the narrower (`2016`, `2016-01`, `2016-01-01`): the summary before its detail.
 * 4. Exact before approximate before uncertain; then by code units.
 * @returns negative when `a` comes first, positive when `b` does.
 */
export function compareEdtf(a: string, b: string): number {
  if (a === b) return 0;
  const left = edtfBounds(a);
  const right = edtfBounds(b);
  return (
    group(left) - group(right) ||
    compareText(left.from ?? left.to ?? '', right.from ?? right.to ?? '') ||
    compareText(right.to ?? '9999-99-99', left.to ?? '9999-99-99') ||
    doubt(left) - doubt(right) ||
    compareText(a, b)
  );
}

function group({ from, to, precision }: EdtfBounds): number {
  if (from !== null || to !== null) return 0;
  return precision === 'unknown' ? 2 : 1;
}

function doubt({ approximate, uncertain }: EdtfBounds): number {
  return (approximate ? 1 : 0) + (uncertain ? 2 : 0);
}
