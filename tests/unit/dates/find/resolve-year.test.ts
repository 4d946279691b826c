import { describe, expect, it } from 'vitest';
import type { CalendarWords } from '../../../../src/dates/find/calendar-words.ts';
import {
  type CarriedDate,
  type DateContext,
  parsePublication,
} from '../../../../src/dates/find/date-context.ts';
import { resolveYear } from '../../../../src/dates/find/resolve-year.ts';

const SILENT: CalendarWords = {
  year: null,
  yearShift: null,
  carriedShift: null,
  shortYear: null,
  month: null,
  monthShift: null,
  day: null,
  division: null,
  quarterShift: null,
  edge: null,
  monthPart: null,
};
const carry = (
  year: number | null,
  month: number | null,
  changes: Partial<CarriedDate> = {},
): CarriedDate => ({
  year,
  month,
  day: null,
  interval: false,
  at: 0,
  rolled: false,
  lends: 'paragraph',
  ...changes,
});

interface Surroundings extends Partial<Omit<DateContext, 'published'>> {
  readonly published?: string;
}

/** The year of some words: `2016` as stated, `2016 inferred`, or `unknown`. */
function yearOf(words: Partial<CalendarWords>, { published, ...around }: Surroundings = {}): string {
  const { year, inferred } = resolveYear(
    { ...SILENT, ...words },
    {
      published: parsePublication(published),
      now: null,
      carried: null,
      sameSentence: false,
      lastYear: null,
      anchor: null,
      reported: false,
      quoted: false,
      ahead: false,
      past: false,
      ...around,
    },
  );
  return year === null ? 'unknown' : `${year}${inferred ? ' inferred' : ''}`;
}
const IN_DECEMBER: Surroundings = { published: '2016-12-09' };

describe('the year of a date', () => {
  it.each<[string, Partial<CalendarWords>, Surroundings, string]>([
    // 1. The words state it.
    ['2015年3月', { year: 2015, month: 3 }, IN_DECEMBER, '2015'],
    ['15年3月', { shortYear: 15, month: 3 }, IN_DECEMBER, '2015 inferred'],
    // 2. The words count from the publication or from the date before.
    ['今年3月', { yearShift: 0, month: 3 }, IN_DECEMBER, '2016'],
    ['去年3月', { yearShift: -1, month: 3 }, IN_DECEMBER, '2015 inferred'],
    ['今年3月, undated', { yearShift: 0, month: 3 }, {}, 'unknown'],
    ['同年5月', { carriedShift: 0, month: 5 }, { ...IN_DECEMBER, lastYear: 2014 }, '2014 inferred'],
    ['次年5月', { carriedShift: 1, month: 5 }, { ...IN_DECEMBER, lastYear: 2014 }, '2015 inferred'],
    ['次年5月, of what', { carriedShift: 1, month: 5 }, IN_DECEMBER, 'unknown'],
    // 3. News is fresh, whatever other years the text names.
    [
      '12月7日 after 2014年',
      { month: 12, day: 7 },
      { ...IN_DECEMBER, carried: carry(2014, 3), sameSentence: true },
      '2016',
    ],
    ['12月30日, printed in January', { month: 12, day: 30 }, { published: '2017-01-03' }, '2016 inferred'],
    // 4. The date before lends its year, within a sentence, or forward within a paragraph.
    ['9月 after 2014年3月', { month: 9 }, { ...IN_DECEMBER, carried: carry(2014, 3) }, '2014 inferred'],
    [
      '1月 after 2014年3月, a new sentence',
      { month: 1 },
      { ...IN_DECEMBER, carried: carry(2014, 3) },
      '2016',
    ],
    [
      '1月 after 2014年3月, the same sentence',
      { month: 1 },
      { ...IN_DECEMBER, carried: carry(2014, 3), sameSentence: true },
      '2014 inferred',
    ],
    ['3月 after XXXX年1月', { month: 3 }, { ...IN_DECEMBER, carried: carry(null, 1) }, '2016'],
    ['9月 after 2014年, undated', { month: 9 }, { carried: carry(2014, 3) }, '2014 inferred'],
    // 5. The publication's year, unless that is too far ahead or too far back.
    ['3月', { month: 3 }, IN_DECEMBER, '2016'],
    ['11月, printed in January', { month: 11 }, { published: '2017-01-20' }, '2016 inferred'],
    ['11月 to come', { month: 11 }, { published: '2017-01-20', ahead: true }, '2017'],
    ['3月 that is over', { month: 3, day: 20 }, { published: '2017-01-20', past: true }, '2016 inferred'],
    ['3月 to come', { month: 3 }, { ...IN_DECEMBER, ahead: true }, '2017 inferred'],
    ['年底', { edge: 'end' }, { published: '2016-02-01' }, '2015 inferred'],
    ['年底 to come', { edge: 'end' }, { published: '2016-02-01', ahead: true }, '2016'],
    // 6. Nothing says it.
    ['3月, undated', { month: 3 }, {}, 'unknown'],
  ])('%s', (_, words, around, expected) => expect(yearOf(words, around)).toBe(expected));

  it('that was rolled back is kept from then on, ahead for a month only', () => {
    const around = { published: '2017-01-20', carried: carry(2016, 11, { day: 28, rolled: true }) };
    expect(yearOf({ month: 12 }, around)).toBe('2016 inferred');
    expect(yearOf({ month: 12, day: 5 }, { ...around, ahead: true })).toBe('2016 inferred');
    expect(yearOf({ month: 12, day: 30 }, { ...around, ahead: true })).toBe('2017');
  });
});
