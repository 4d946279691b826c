import { addDays, type CalendarDay } from '../calendar.ts';

// Month and day of the lunar festivals, one entry a year from 1990 to 2040 (the Chinese calendar as Unicode
// CLDR's `chinese` calendar computes it for China Standard Time).
const FIRST_LUNAR_YEAR = 1990;
const LUNAR: Readonly<Record<string, string>> = {
  春节:
    '0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 ' +
    '0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 ' +
    '0210 0129 0217 0207 0126 0213 0202 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212',
  端午:
    '0528 0616 0605 0624 0613 0602 0620 0609 0530 0618 0606 0625 0615 0604 0622 0611 0531 ' +
    '0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 0625 0614 0603 0622 ' +
    '0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614',
  中秋:
    '1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912 1001 0921 0911 0928 0918 1006 ' +
    '0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 ' +
    '0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920',
  重阳:
    '1026 1016 1004 1023 1013 1101 1020 1010 1028 1017 1006 1025 1014 1004 1022 1011 1030 ' +
    '1019 1007 1026 1016 1005 1023 1013 1002 1021 1009 1028 1017 1007 1025 1014 1004 1023 ' +
    '1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017 1007 1026 1014',
};

// Month and day.
const SOLAR: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  妇女节: [3, 8],
  植树节: [3, 12],
  劳动节: [5, 1],
  五一: [5, 1],
  青年节: [5, 4],
  三八: [3, 8],
  五四: [5, 4],
  六一: [6, 1],
  儿童节: [6, 1],
  七一: [7, 1],
  建党节: [7, 1],
  八一: [8, 1],
  建军节: [8, 1],
  护士节: [5, 12],
  医师节: [8, 19],
  教师节: [9, 10],
  环卫工人节: [10, 26],
  记者节: [11, 8],
  新年: [1, 1],
  国庆节: [10, 1],
  国庆: [10, 1],
  十一: [10, 1],
  平安夜: [12, 24],
  圣诞节: [12, 25],
  圣诞: [12, 25],
};

const QINGMING_NAMES: readonly string[] = ['清明节', '清明'];

// Other names of a lunar festival, and its days after the one in the table.
const LUNAR_NAMES: Readonly<Record<string, readonly [festival: string, shift: number]>> = {
  春节: ['春节', 0],
  新春: ['春节', 0],
  农历新年: ['春节', 0],
  除夕: ['春节', -1],
  元宵节: ['春节', 14],
  元宵: ['春节', 14],
  端午节: ['端午', 0],
  端午: ['端午', 0],
  中秋节: ['中秋', 0],
  中秋: ['中秋', 0],
  重阳节: ['重阳', 0],
  重阳: ['重阳', 0],
};

/** Every festival name that `festivalDay` knows. */
export const FESTIVAL_NAMES: readonly string[] = [
  ...Object.keys(SOLAR),
  ...Object.keys(LUNAR_NAMES),
  ...QINGMING_NAMES,
];

/** The day a festival falls on in a year; null for unknown names and lunar festivals outside 1990–2040. */
export function festivalDay(name: string, year: number): CalendarDay | null {
  if (QINGMING_NAMES.includes(name)) return { year, month: 4, day: qingming(year) };
  const solar = SOLAR[name];
  if (solar) return { year, month: solar[0], day: solar[1] };
  const lunar = LUNAR_NAMES[name];
  const code = lunar && LUNAR[lunar[0]]?.split(' ')[year - FIRST_LUNAR_YEAR];
  if (!lunar || !code) return null;
  return addDays({ year, month: Number(code.slice(0, 2)), day: Number(code.slice(2)) }, lunar[1]);
}

// The usual approximation of the solar term, [0.2422 y + c] − [y ÷ 4] with y the year within its century and c
// 5.59 for the twentieth and 4.81 for the twenty-first; right for 1901–2099.
function qingming(year: number): number {
  const inCentury = year % 100;
  return Math.floor(inCentury * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(inCentury / 4);
}
