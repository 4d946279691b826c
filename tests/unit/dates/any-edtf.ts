import fc from 'fast-check';
import { isCalendarDay, pad } from '../../../src/dates/calendar.ts';

const point = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1000, max: 2099 }).map(String), fc.constantFrom('XXXX', '201X', '20XX')),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    shape: fc.constantFrom('year', 'month', 'day', 'division'),
    division: fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 40, 41),
    mark: fc.constantFrom('', '~', '?', '%'),
  })
  .map(({ year, month, day, shape, division, mark }) => {
    if (shape === 'division' && /^\d{4}$/.test(year)) return `${year}-${division}`;
    if (shape === 'year' && /^\d{4}$/.test(year)) return `${year}${mark}`;
    if (year.includes('X') && !/^X/.test(year)) return year;
    if (shape === 'month') return `${year}-${pad(month, 2)}${year === 'XXXX' ? '' : mark}`;
    const last = isCalendarDay(year === 'XXXX' ? null : Number(year), month, day) ? day : 28;
    return `${year}-${pad(month, 2)}-${pad(last, 2)}${year === 'XXXX' ? '' : mark}`;
  });

const year = fc.integer({ min: 1990, max: 2040 });

/** EDTF strings of every form this archive uses. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: point },
  fc.tuple(year, fc.nat(9)).map(([from, more]) => `${from}/${from + more}`),
  year.map((from) => `${from}/..`),
  year.map((to) => `../${to}`),
);
