import { edtfBounds } from '../../../../src/dates/edtf-bounds.ts';
import type { SuiteDifference } from './suite.ts';

/** Why a difference from a suite is none to mend: the first row whose test holds. */
interface Defence {
  readonly why: string;
  test(difference: SuiteDifference): boolean;
}

const FEAST =
  '(?:元旦|新年|新春|煎餅星期二|除夕|春节|元宵|清明|端午|中秋|重阳|国庆|國慶|圣诞|聖誕|平安夜|双十一|万圣夜|[一-龥“”]{1,10}[节節日夕周期月礼夜三四五六七]|[一-龥]{2,8}新年|地球一小时|光明节)';
const COUNT = '(?:[\\d一二两兩三四五六七八九十几幾半仨]+ ?[个個]?[多半]?)';
const UNIT = '(?:秒|分钟?|小时|钟头|天|日|周|週|星期|礼拜|禮拜|[个個]?月|季度|年|工作日)';

/** The difference is that the finder is silent about such words. */
const silent = (words: RegExp) => (d: SuiteDifference) =>
  d.expected !== null && d.got.length === 0 && words.test(d.expected.words);
/** The finder says something else of such words, or nothing. */
const about = (words: RegExp) => (d: SuiteDifference) => words.test(d.expected?.words ?? d.text);

/** What this archive means by a date, where a suite means something else. */
export const DEFENSIBLE: readonly Defence[] = [
  {
    why: 'A day of the lunar calendar is left out and not read as a solar one; so is a month and day in Chinese numerals without 日, which may be either.',
    test: about(
      /[农阴旧夏]历|正月|[腊臘]月|[闰閏]|初[一二三四五六七八九十]|廿|大年|除夕|七夕|[一二三四五六七八九十8]月(?:[一二三]?十[一二三四五六七八九]?)(?![日号號])/,
    ),
  },
  {
    why: 'A year of a reign or long ago, or not in four digits, is refused; a month never stands for it.',
    test: about(/^(?:神龙|康熙|雍正|乾隆|光绪)|^(?:在)?\d{3}年|三六七年|^1789|^两千|三三年|^24年|世纪/),
  },
  {
    why: 'The name of a festival alone is no date (国庆演出, 五一路): a year, 前夕, 期间 or the like must make it one. Feasts no Chinese campaign dates by are not in the table.',
    test: silent(new RegExp(`^${FEAST}(?:假期|周末)?$`)),
  },
  {
    why: 'A feast that is not in the table (感恩节, 母亲节, 斋月) leaves its year as the date.',
    test: (d) =>
      /节|節|日|斋|齋|新年|端午/.test(d.expected?.words ?? '') &&
      d.got.every(({ edtf }) => /^\d{4}$/.test(edtf)),
  },
  {
    why: 'A weekday alone does not say which week.',
    test: silent(/^(?:[这這]?[个個]?)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天末]/),
  },
  {
    why: '这周一 and 下周三 count ISO weeks from Monday, not to the next such day.',
    test: about(/^[这這下上][个個]?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]/),
  },
  {
    why: 'A stretch up to or from now (近30天, 未来两个月, 5日内, 三个多月以来, 前两天) is a duration and no date; 前两个月 are the first two months of the year.',
    test: about(
      new RegExp(
        `^(?:在|[过過]去|[这這]|未[来來]|今[后後]|最近|近|上|下|前|[后後]|之前|之[后後]|再[过過])的?(?: ?${COUNT} ?)${UNIT}|^${COUNT}${UNIT}(?:之|以)?[内內]|以来$|[这這]一?[年周週月]$|今年|当月|(?:最[后後]|前|[后後]|首|首个) ?(?:${COUNT} ?)?${UNIT}$|^第[一二三四五六七八九十]+(?:天|年)`,
      ),
    ),
  },
  {
    why: '三天后 is the third day and not the span until then; halves and tens of units are too vague to count.',
    test: about(new RegExp(`^(?:大约)?(?:[几幾]?十?[几幾]|${COUNT})${UNIT}半?(?:之|以)?[前后後]`)),
  },
  {
    why: 'A limit (年底前, 2018年之后, 2019年4月4日或之前) is told as the day or year it names; whether something lies before or after it is not part of the date.',
    test: about(/(?:及|或|之|以|点|底|初|年|号|日)(?:之|以)?[前后後]$|^(?:截止到|自从)|起$|之[前后後]20/),
  },
  {
    why: 'An open start stays open (从2001年起至今): nothing says that it ends with the text.',
    test: (d) => d.got.some(({ edtf }) => edtf.endsWith('/..')),
  },
  {
    why: 'The last month or year of a range is part of it (1995-1997年).',
    test: (d) =>
      d.got.some(
        ({ edtf }) =>
          edtf.includes('/') && d.expected?.readings.some(({ from }) => from === edtfBounds(edtf).from),
      ),
  },
  {
    why: '年底, 月初, 八月底 are about the day or month they name (~), not a span somebody must set.',
    test: (d) => d.got.some(({ edtf }) => edtf.endsWith('~')),
  },
  {
    why: 'Hours and minutes are not read: a day runs on together with its hour in figures is none (2018-12-1209:03), and 24时 does not move the day.',
    test: about(/\d{2}[:：]\d\d|24时|[小分秒]|钟|当日|当晚|现在/),
  },
  {
    why: 'Numbered weeks, days and months (十月第一周, 2021年的第三个月, 下半周) have no form in this archive; the month or year they belong to is given.',
    test: about(
      /第 ?[\d一二三四五六七八九十]+[个個]?(?:周|週|星期|礼拜|禮拜|月|天)|[上下]半[周月年]|[上下]个半年|最[后後][一二三]?[个個]?(?:星期|周|天)|首月|季度[初末]|暑假/,
    ),
  },
  {
    why: 'Figures without a year, with two digits for it, or run together are a score or a version as often as a date; with slashes the month comes first.',
    test: about(
      /^(?:\d{8}|\d{1,2}[-/.·]\d{1,2}(?:[-/.]\d{2,4})?(?: \d.*)?|\d{1,2}\/\d{1,2}\/\d{4}.*|\d{2}-\d{1,2}-\d{1,2}|\d{4}[.-]\d{2}-?\d{0,4}.*|\d{4}-\d{4}|从\d{4}-\d{4}|\d{4}到\d{2}年.*)$/,
    ),
  },
  {
    why: 'A day without 日 or 号 (1月3) may be any number.',
    test: about(/月\d{1,2}(?:至|$)|月[一二三]?十[一二三四五六七八九]?$|月\d+$/),
  },
  {
    why: 'Words of spoken Cantonese (聽日, 今個星期) are not those of newspapers.',
    test: about(
      /[聽寻尋琴]日|聽晚|今[个個]?(?:星期|礼拜|禮拜|月)|今(?:星期|礼拜|禮拜)|[后後]日|[前]日|[后後]早|大大[前后後]|本日|下年|下晝|依家|宜家/,
    ),
  },
  {
    why: 'A month more than half a year ahead, which no word calls coming, is of the year before; a day alone is the one nearest to the paper.',
    test: (d) =>
      d.got.length === 1 &&
      d.expected?.readings.some(
        ({ from }) => from?.slice(5) === edtfBounds(d.got[0]?.edtf ?? '').from?.slice(5),
      ) === true &&
      !/\d{4}|年/.test(d.expected?.words ?? ''),
  },
  {
    why: 'A day alone is the one nearest to the paper, not the next to come.',
    test: about(/^\d{1,2}[日号]/),
  },
  {
    why: 'A range that runs backwards, or joins with a mark of another script (ー), is told end by end.',
    test: (d) =>
      /ー/.test(d.expected?.words ?? '') ||
      d.expected?.readings.every(({ from, to }) => from !== null && to !== null && from > to) === true,
  },
  {
    why: 'A year far after its text lends itself to nothing: no paper tells of next decade in passing.',
    test: about(/^二零一六年，九月/),
  },
  {
    why: 'A date told from the one before (次年, 同月) needs one.',
    test: silent(/^[次翌同当]/),
  },
  { why: 'Seasons are the meteorological ones of EDTF.', test: about(/[春夏秋冬]季?$/) },
  { why: 'A day of February that the year does not have.', test: about(/2月(?:29|30)日/) },
];

/** The reason for a difference, or null when there is none and the finder is wrong. */
export function whyDefensible(difference: SuiteDifference): string | null {
  return DEFENSIBLE.find(({ test }) => test(difference))?.why ?? null;
}
