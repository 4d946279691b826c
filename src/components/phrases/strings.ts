import type { Language } from '../../i18n/languages.ts';

/** Strings of the page of recurring phrases. */
export interface PhrasesStrings {
  readonly title: string;
  readonly description: string;
  readonly method: readonly string[];
  readonly classTitle: (from: number, to: number) => string;
  readonly phrase: string;
  readonly articles: string;
  readonly occurrences: string;
  readonly places: string;
  readonly years: string;
  readonly inContext: string;
  readonly inContextOf: (phrase: string) => string;
  readonly yearsSummary: (first: number, last: number, peak: number, count: number) => string;
  readonly undated: string;
  readonly more: (shown: number) => string;
  readonly empty: string;
  readonly jump: string;
}

const zh: PhrasesStrings = {
  title: '套语',
  description: '各地报道里反复出现的说法：在几篇里、几处地方、哪些年份。',
  method: [
    '收入的是在三篇以上报道（含标题）中逐字重复的四至三十二个汉字，不跨标点、段落与缺文；简繁、异体视为同一。',
    '只列最长的形式：若某一说法在四分之三以上的篇目里前面（或后面）都是同一个字，就只列加上那个字的说法；首尾为“的、了”等虚字的不列。',
    '各组按篇数排列。以摘要收录的报道，字句是本档案自己的，不代表原文用语。',
  ],
  classTitle: (from, to) =>
    from === to ? `${chineseNumber(from)}字` : `${chineseNumber(from)}至${chineseNumber(to)}字`,
  phrase: '说法',
  articles: '篇数',
  occurrences: '次数',
  places: '地方',
  years: '年份',
  inContext: '上下文',
  inContextOf: (phrase) => `“${phrase}”的上下文`,
  yearsSummary: (first, last, peak, count) =>
    first === last ? `${first}年，${count}篇` : `${first}–${last}年，最多为${peak}年，${count}篇`,
  undated: '日期不详',
  more: (shown) => `只列前${shown}条。`,
  empty: '还没有在三篇以上报道中重复的说法。',
  jump: '跳到',
};

const en: PhrasesStrings = {
  title: 'Phrases',
  description: 'Wording that recurs across the coverage: in how many articles, places and years.',
  method: [
    'Listed are runs of 4 to 32 Chinese characters repeated word for word in at least three articles, titles included. They never cross punctuation, paragraphs or gaps; script and character variants count as one.',
    'Only the longest form is listed: when one added character, before or after, stands in more than three quarters of the articles, the longer phrase replaces the shorter. Phrases that begin or end with a particle are left out.',
    'Each group is ordered by number of articles. Articles held as abstracts are in this archive’s own words, not those of the source.',
  ],
  classTitle: (from, to) => (from === to ? `${from} characters` : `${from} to ${to} characters`),
  phrase: 'Phrase',
  articles: 'Articles',
  occurrences: 'Times',
  places: 'Places',
  years: 'Years',
  inContext: 'in context',
  inContextOf: (phrase) => `${phrase} in context`,
  yearsSummary: (first, last, peak, count) =>
    first === last
      ? `${first}: ${count} articles`
      : `${first}–${last}, most in ${peak} with ${count} articles`,
  undated: 'undated',
  more: (shown) => `Only the first ${shown} are listed.`,
  empty: 'No wording recurs in three articles yet.',
  jump: 'Jump to',
};

const TABLES: Readonly<Record<Language, PhrasesStrings>> = { zh, en };

/** The strings of the phrases page in a language. */
export function phrasesStringsOf(language: Language): PhrasesStrings {
  return TABLES[language];
}

/** Numbers up to 99 in Chinese: 4 → 四, 12 → 十二, 32 → 三十二. */
function chineseNumber(value: number): string {
  const digits = '〇一二三四五六七八九';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
