import { addDays, type CalendarDay, isoWeekday } from '../calendar.ts';

/** First and last day of a holiday, told from the festival. */
type Span = readonly [first: number, last: number];

const DAY: Span = [0, 0];
const WEEK: Span = [0, 6];

// Where the weekday of the festival puts a holiday of one day and its weekend, Monday first: joined to the
// weekend beside it, alone in the middle of the week.
const JOINED: readonly Span[] = [[-2, 0], [-2, 0], DAY, [0, 2], [0, 2], [0, 2], [-1, 1]];

const HOLIDAYS: Readonly<Record<string, string>> = {
  元旦: '元旦',
  春节: '春节',
  新春: '春节',
  农历新年: '农历新年',
  清明: '清明',
  清明节: '清明',
  五一: '五一',
  劳动节: '五一',
  端午: '端午',
  端午节: '端午',
  中秋: '中秋',
  中秋节: '中秋',
  国庆: '国庆',
  国庆节: '国庆',
  十一: '国庆',
};

// The years whose notice departs from the rule below. In some the Mid-Autumn Festival and the National Day are one
// holiday. That of 2020 was later lengthened to 2 February: no paper of the days before could mean that.
const DEPARTURES: Readonly<Record<string, Readonly<Record<number, Span>>>> = {
  元旦: { 2006: [0, 2], 2007: [0, 2], 2012: [0, 2], 2013: [0, 2] },
  春节: { 2014: WEEK, 2024: [0, 7], 2026: [-2, 6] },
  清明: { 2012: [-2, 0] },
  五一: { 2013: [-2, 0], 2019: [0, 3], 2022: [-1, 3], 2023: [-2, 2] },
  端午: { 2010: [-2, 0], 2012: [-1, 1], 2013: [-2, 0] },
  中秋: {
    2009: [-2, 5],
    2010: [0, 2],
    2012: [0, 7],
    2015: [-1, 0],
    2017: [-3, 4],
    2020: [0, 7],
    2023: [0, 7],
    2025: [-5, 2],
  },
  国庆: {
    2008: [-2, 4],
    2009: [0, 7],
    2012: [-1, 6],
    2017: [0, 7],
    2020: [0, 7],
    2023: [-2, 5],
    2025: [0, 7],
  },
};

/**
 * The days of a festival as a time of rest: its public holiday in China, as the yearly notices of the General
 * Office of the State Council (国务院办公厅关于…年部分节假日安排的通知) set it for 2006 to 2026; in other years as
 * those nearest to them mostly do. 农历新年 is the first seven days. A festival that is no holiday is its day alone.
 * @param name as the festival table has it
 * @param day the day it falls on
 */
export function publicHoliday(name: string, day: CalendarDay): { first: CalendarDay; last: CalendarDay } {
  const holiday = HOLIDAYS[name];
  const [first, last] =
    holiday === undefined ? DAY : (DEPARTURES[holiday]?.[day.year] ?? ruleOf(holiday, day));
  return { first: addDays(day, first), last: addDays(day, last) };
}

function ruleOf(holiday: string, day: CalendarDay): Span {
  const { year } = day;
  const joined = JOINED[isoWeekday(day) - 1] ?? DAY;
  switch (holiday) {
    case '国庆':
    // The word of Hong Kong and Taiwan, where the notices do not hold.
    case '农历新年':
      return WEEK;
    case '春节':
      // With New Year's Eve since 2008, by the amended 全国年节及纪念日放假办法; a day longer by that of 2024.
      return year < 2008 ? WEEK : [-1, year < 2025 ? 5 : 6];
    case '五一':
      return year < 2008 ? WEEK : year < 2020 ? joined : [0, 4];
    case '元旦':
      return joined;
    default:
      // 清明, 端午 and 中秋 are holidays since 2008.
      return year < 2008 ? DAY : joined;
  }
}
