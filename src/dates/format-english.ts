import type { EdtfEnd, EdtfPoint } from './edtf-value.ts';
import { MONTH_NAMES } from './month-names.ts';

const DIVISIONS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
};

/** `2016-12-17~` → `about 17 December 2016`; `XXXX-03-22` → `22 March, year unknown`. */
export function englishPoint(point: EdtfPoint): string {
  const text = point.year === 'XXXX' ? withoutYear(point) : withYear(restWords(point), point.year);
  return `${point.approximate ? 'about ' : ''}${text}${point.uncertain ? ' (uncertain)' : ''}`;
}

/** `2015/2017` → `2015 to 2017`; `2017/..` → `from 2017`; `../2017` → `until 2017`. */
export function englishRange(start: EdtfEnd, end: EdtfEnd): string {
  if (typeof start === 'string') {
    if (typeof end === 'string') return 'time unknown';
    return start === 'open' ? `until ${englishPoint(end)}` : `until ${englishPoint(end)}, start unknown`;
  }
  if (typeof end === 'string') {
    return end === 'open' ? `from ${englishPoint(start)}` : `from ${englishPoint(start)}, end unknown`;
  }
  return `${englishPoint(start)} to ${englishPoint(end)}`;
}

// What ends in "of" wants its year.
function withoutYear(point: EdtfPoint): string {
  const rest = restWords(point).replace(/ of$/, '');
  return rest === '' ? 'year unknown' : `${rest}, year unknown`;
}

function withYear(rest: string, year: string): string {
  const years = /^\d{3}X$/.test(year)
    ? `${year.slice(0, 3)}0s`
    : /^\d\dXX$/.test(year)
      ? `${year.slice(0, 2)}00–${year.slice(0, 2)}99`
      : year;
  if (rest === '') return years;
  return years === year
    ? `${rest} ${year}`
    : `${rest.replace(/ of$/, '')} of a year ${years.endsWith('s') ? 'in the' : 'of'} ${years}`;
}

function restWords({ month, day, division }: EdtfPoint): string {
  if (division !== null) return DIVISIONS[division] ?? '';
  if (month === null) return '';
  if (month.includes('X'))
    return `${day === null || day.includes('X') ? '' : `day ${Number(day)} of `}an unknown month of`;
  const name = MONTH_NAMES[Number(month) - 1] ?? '';
  if (day === null) return name;
  return day.includes('X') ? `an unknown day of ${name}` : `${Number(day)} ${name}`;
}
