/**
 * One end of an EDTF value, as written. Fields keep their letters, because `X` (unspecified) can stand for
 * a single digit: year `2016`, `201X` or `XXXX`; month and day `09`, `1X`, `XX`, or null when not given.
 */
export interface EdtfPoint {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  /** ISO 8601-2 sub-year grouping: 21–24 seasons, 33–36 quarters, 40–41 half-years. Null with a month. */
  readonly division: number | null;
  /** `~` or `%`: the date is about right. */
  readonly approximate: boolean;
  /** `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean;
}

/** `open` is `..` (the interval has no such end); `unknown` is an empty side (it has one nobody knows). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown';

export type EdtfValue =
  | { readonly kind: 'point'; readonly point: EdtfPoint }
  | { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd };

/**
 * The sub-year codes this archive uses, with their first month and number of months. The seasons are the meteorological
 * ones of the northern hemisphere: ISO 8601-2 leaves the months to the user.
 */
export const DIVISION_MONTHS: Readonly<Record<number, readonly [first: number, count: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
};

const POINT = /^(\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|[01]X|XX)(?:-(\d\d|[0-3]X|XX))?)?$/;

/**
 * Reads the shape of an EDTF string without the grammar library, so that pages in the browser can sort and
 * print dates cheaply. It takes the forms this archive uses: days, months, years, seasons, quarters,
 * half-years, unspecified digits, `~ ? %` anywhere, and intervals of these. It does not judge whether the
 * day exists: `parseEdtf` does.
 * @returns null for anything else (sets, long years, times of day).
 */
export function readEdtfShape(text: string): EdtfValue | null {
  const sides = text.split('/');
  if (sides.length === 1) {
    const point = readPoint(text);
    return point && { kind: 'point', point };
  }
  if (sides.length !== 2) return null;
  const [start, end] = sides.map(readEnd);
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return null;
  return { kind: 'interval', start, end };
}

function readEnd(text: string): EdtfEnd | null {
  if (text === '..') return 'open';
  return text === '' ? 'unknown' : readPoint(text);
}

function readPoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text.replace(/[~?%]/g, ''));
  const year = match?.[1];
  if (!year) return null;
  const flags = { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
  const month = match[2] ?? null;
  const division = month !== null && DIVISION_MONTHS[Number(month)] !== undefined ? Number(month) : null;
  if (division !== null) {
    return match[3] ? null : { year, month: null, day: null, division, ...flags };
  }
  // Other sub-year codes (25–32, 37–39) are no months: 2001-29 must not sort as one.
  if (month !== null && Number(month) > 12) return null;
  return { year, month, day: match[3] ?? null, division: null, ...flags };
}
