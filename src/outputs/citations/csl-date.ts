import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { readEdtfShape } from '../../dates/edtf-value.ts';
import type { CslDate } from './csl-item.ts';

/**
 * An EDTF date as a date of CSL-JSON; undefined when there is none or its year is unknown. What the source
 * leaves open stays open: a month stays a month; a decade becomes a range marked `circa`. Of an interval without
 * one of its ends the other is all that can be given, and is marked too: `2016/..` is not the year 2016.
 */
export function buildCslDate(edtf: string | undefined): CslDate | undefined {
  if (edtf === undefined) return undefined;
  const { from, to, precision, approximate, uncertain } = edtfBounds(edtf);
  if (from === null && to === null) return undefined;
  const isOpen = from === null || to === null;
  const vague = approximate || uncertain || isOpen || precision === 'decade' || precision === 'century';
  const circa = vague ? { circa: true as const } : {};
  if (precision === 'range') {
    const [start = '', end = ''] = edtf.split('/');
    const ends = [partsOf(start, from), partsOf(end, to)].filter((parts) => parts.length > 0);
    return { 'date-parts': ends, ...circa };
  }
  if (precision === 'season') {
    const point = readEdtfShape(edtf);
    const division = point?.kind === 'point' ? (point.point.division ?? 20) : 20;
    return { 'date-parts': [[numbersOf(from)[0] ?? 0]], season: division - 20, ...circa };
  }
  const depth = { day: 3, month: 2, quarter: 2, half: 2 }[precision as string] ?? 1;
  const first = numbersOf(from).slice(0, depth);
  const last = numbersOf(to).slice(0, depth);
  const same = first.join() === last.join();
  return { 'date-parts': same ? [first] : [first, last], ...circa };
}

/** One end of an interval, to the depth at which it was written. */
function partsOf(end: string, day: string | null): readonly number[] {
  if (day === null) return [];
  return numbersOf(day).slice(0, end.replace(/[~?%]/g, '').split('-').length);
}

function numbersOf(day: string | null): number[] {
  return (day ?? '').split('-').map(Number);
}
