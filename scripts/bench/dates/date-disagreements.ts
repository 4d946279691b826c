import type { Disagreement } from './date-scores.ts';

/** Why an engine and a label differ: the first row whose test holds. */
interface Explanation {
  readonly why: string;
  test(disagreement: Disagreement): boolean;
}

const missed = (words: RegExp) => (d: Disagreement) => d.got === null && words.test(d.expected?.quote ?? '');
const invented = (words: RegExp) => (d: Disagreement) =>
  d.expected === null && words.test(d.got?.quote ?? '');
const misread = (words: RegExp) => (d: Disagreement) =>
  d.expected !== null && d.got !== null && words.test(d.expected.quote);

/** What our finder leaves out or takes too much, knowingly. */
const OUR_LIMITS: readonly Explanation[] = [
  {
    why: 'A quarter without 度 and without a year (第二季) is left alone: it may be a season of a series.',
    test: missed(/^第[一二三四]季$/),
  },
  {
    why: 'A day word in a saying (明天又是新的一天) is taken for a date.',
    test: invented(/^[今昨明][天日]$/),
  },
];

const CHRONO_LIMITS: readonly Explanation[] = [
  { why: 'Decades are not known.', test: missed(/年代/) },
  {
    why: 'A distance from something undated (两个月后 in a story) is counted from the reference.',
    test: invented(/[年月天周][后後]$/),
  },
  {
    why: 'A part of a labelled date is given as another date of its own, mostly the end of a range.',
    test: (d) => d.within !== null,
  },
  {
    why: 'A part of the day or 夜 inside a word is taken for a date of its own.',
    test: invented(/^[上下中早晚夜凌傍午晨]/),
  },
  {
    why: 'A duration or a deadline counted in days is taken for a date.',
    test: invented(/[天日月年][内內]|半/),
  },
  {
    why: 'A date that comes round (每周五, 每年3月) or a figure of speech (美好的明天) is taken for one date.',
    test: invented(/[周週]|星期|[今昨明][天日]|年\d+月/),
  },
  {
    why: 'A month inside a name or a saying (五月天, 十月革命, 一月一督查) is taken for a date.',
    test: invented(/^[一二三四五六七八九十]+月[一二三四五六七八九十]?$/),
  },
  { why: 'A word for now (立即, 现在) is taken for a date.', test: invented(/^(?:[立随]即|现在)$/) },
  { why: 'Numbers, scores or page addresses are taken for a date.', test: invented(/\d/) },
  {
    why: 'An open interval (以来, 起, 至今) is not known; the start alone is given.',
    test: (d) => /\/\.\.$|^\.\.\//.test(d.expected?.edtf ?? ''),
  },
  {
    why: 'Parts of a month or year (旬, 初, 底) are not known; the month is given, or nothing.',
    test: (d) => /旬|[年月][初底末]|底$|年中$/.test(d.expected?.quote ?? ''),
  },
  {
    why: 'A range whose second end leaves out its month or unit is cut to one end.',
    test: (d) => /\//.test(d.expected?.edtf ?? '') && /[至到—~-]/.test(d.expected?.quote ?? ''),
  },
  {
    why: 'The year is not carried over, rolled over or shifted (去年, 明年): the reference year is kept.',
    test: (d) => d.got !== null && d.expected?.edtf.slice(5, 7) === d.got.edtf.slice(5, 7),
  },
  {
    why: 'Years alone, stated or relative (2017年, 去年), are not known.',
    test: missed(/^(?:\d{4}(?:年度?)?|[一二][〇零九]..年|[去今明前上]年)$/),
  },
  {
    why: 'Quarters, half-years and seasons are not known.',
    test: (d) => /季|半年|[前首].+[个個]月|年[春夏秋冬]$/.test(d.expected?.quote ?? ''),
  },
  {
    why: 'Years of the Republic of China calendar (民國105年, 105年度) are not known.',
    test: missed(/^(?:民[国國]|1\d\d年)/),
  },
  {
    why: 'Days told from the date before in the text (次日, 翌日, 当天) are not known.',
    test: missed(/^(?:[次翌同][日年]|[当當][天日晚年]|第二天)/),
  },
  {
    why: 'Shortened day words (记者昨从…获悉, 昨夜今晨) are not known.',
    test: missed(/^[今昨明](?:[(（晨夜]|$)/),
  },
  { why: 'Five-year plans are not known.', test: missed(/五”/) },
  {
    why: 'Festivals are not known.',
    test: missed(/[节節夕]|新年|国庆|國慶|元旦|中秋|端午|清明|重[阳陽]|[五六七八]一/),
  },
  { why: 'Vague words (近日, 日前) are not known.', test: missed(/近日|日前|连日/) },
  {
    why: 'Weeks, months and weekdays told from this one (本周末, 上週三, 上月, 本月20日) are not known or are read in another week.',
    test: (d) => /[本上下]个?[周週月]/.test(d.expected?.quote ?? ''),
  },
  {
    why: 'Countdowns and distances (距…10天, 倒计时, 一周后) are not known.',
    test: missed(/[天周]|\d+日后|月后|年前|倒计时|不足/),
  },
  { why: 'Days alone (29日) are not known.', test: missed(/^[\d一二三四五六七八九十]+[日号]$/) },
  {
    why: 'Numeric forms with slashes or dots and the year first or last are not known.',
    test: missed(/\d[./]\d/),
  },
  { why: 'A duration before a count (三年前 as a year) is given as a day.', test: misread(/[年月][前后]/) },
  { why: 'A year read as a count (2020年前).', test: misread(/^\d{4}年/) },
  {
    why: 'Inside a quoted speech the day counts from the meeting, not from the newspaper.',
    test: misread(/[今昨明]/),
  },
  {
    why: 'A day with spaces, full-width or Traditional marks is not read.',
    test: missed(/[０-９ 號]|\d月\d+日|年\d+月/),
  },
];

/** Says in a sentence why an engine and a label differ, or null when no known reason fits. */
export function explainDisagreement(disagreement: Disagreement, engine: 'ours' | 'chrono'): string | null {
  const limits = engine === 'ours' ? OUR_LIMITS : CHRONO_LIMITS;
  return limits.find(({ test }) => test(disagreement))?.why ?? null;
}
