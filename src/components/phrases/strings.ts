import { byLanguage } from '../../i18n/by-language.ts';
import { plural } from '../../i18n/plural.ts';

const zh = {
  title: '套语',
  description: '各地报道里反复出现的说法：在几篇里、几处地方、哪些年份。',
  method: [
    '收入的是在三篇以上报道（含标题）中逐字重复的四至三十二个汉字，不跨标点、段落与缺文；简繁、异体视为同一。',
    '只列最长的形式：若某一说法在四分之三以上的篇目里前面（或后面）都是同一个字，就只列加上那个字的说法；首尾为“的、了”等虚字的不列。',
    '只数原文的字句：全文收录的报道数标题与正文；以摘要收录的，只数标题和摘要引号里的话，本档案自己的行文不算。各组按篇数排列。',
  ],
  basis: (full: number, abstract: number) =>
    `现有全文${full}篇，摘要或目录${abstract}篇。全文越少，可数的套语越少；这里没有，不等于原文里没有。`,
  classTitle: (from: number, to: number) =>
    from === to ? `${chineseNumber(from)}字` : `${chineseNumber(from)}至${chineseNumber(to)}字`,
  phrase: '说法',
  articles: '篇数',
  firstPrintings: '不计转载',
  occurrences: '次数',
  places: '地方',
  years: '年份',
  inContext: '上下文',
  inContextOf: (phrase: string) => `“${phrase}”的上下文`,
  yearsSummary: (first: number, last: number, peak: number, count: number) =>
    first === last ? `${first}年，${count}篇` : `${first}–${last}年，最多为${peak}年，${count}篇`,
  undated: '日期不详',
  more: (shown: number) => `只列前${shown}条。`,
  empty: '还没有在三篇以上报道中重复的说法。',
  jump: '跳到',
};

const en: typeof zh = {
  title: 'Phrases',
  description: 'Wording that recurs across the coverage: in how many articles, places and years.',
  method: [
    'Listed are runs of 4 to 32 Chinese characters repeated word for word in at least three articles, titles included. They never cross punctuation, paragraphs or gaps; script and character variants count as one.',
    'Only the longest form is listed: when one added character, before or after, stands in more than three quarters of the articles, the longer phrase replaces the shorter. Phrases that begin or end with a particle are left out.',
    'Only words of the sources count: titles and bodies of articles held in full; of those held as abstracts, the title and what the abstract puts in quotation marks, never this archive’s own prose. Each group is ordered by number of articles.',
  ],
  basis: (full, abstract) =>
    `Held in full: ${plural(full, 'article')}; as abstract or catalogue entry: ${abstract}. The fewer full texts, the fewer phrases can be counted; one missing here may well stand in the sources.`,
  classTitle: (from, to) => (from === to ? `${from} characters` : `${from} to ${to} characters`),
  phrase: 'Phrase',
  articles: 'Articles',
  firstPrintings: 'Without reprints',
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

/** The strings of the phrases page in a language. */
export const phrasesStrings = byLanguage({ zh, en });

/** Numbers up to 99 in Chinese: 4 → 四, 12 → 十二, 32 → 三十二. */
function chineseNumber(value: number): string {
  const digits = '〇一二三四五六七八九';
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
