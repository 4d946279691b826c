import type { Random } from '../random.ts';

/** Marks of text left out, with the number of characters they tell. */
export const OMISSIONS: readonly { readonly text: string; readonly characters: number | undefined }[] = [
  { text: '……（某文库http://example.cn省略540字，正式会员可完整阅读）……', characters: 540 },
  { text: '……（此处省略1200字）……', characters: 1200 },
];

export const UNFINISHED: readonly { readonly text: string; readonly characters: number | undefined }[] = [
  { text: '……（未完，全文共2384字，当前仅显示1515字，请阅读下面提示信息。）', characters: 869 },
  { text: '（下转二版）', characters: undefined },
];

/** Sentences with redacted or evasive words, as they come in model speeches. */
export const REDACTED: readonly { readonly text: string; readonly words: readonly string[] }[] = [
  { text: '会前，**书记专门作出批示，要求把好事办好、实事办实。', words: ['**书记'] },
  { text: '回顾20__年的工作，XX街道先行先试，经验值得各单位借鉴。', words: ['20__年', 'XX街道'] },
  { text: '要加强yq监测，发现苗头第一时间上报，第一时间处置。', words: ['yq'] },
];

export function asideSentence(random: Random): string {
  return `【据了解，省测评组将于${1 + random.below(12)}月${1 + random.below(28)}日到访】`;
}

const SHORTEST_PIECE = 34;

/** Breaks a paragraph inside a sentence, once, where no mark stands; short paragraphs stay whole. */
export function breakLine(text: string, random: Random): string[] {
  if (text.length < 2 * SHORTEST_PIECE) return [text];
  const start = SHORTEST_PIECE + random.below(text.length - 2 * SHORTEST_PIECE + 1);
  for (let at = start; at < text.length - 4; at++) {
    const around = text.slice(at - 2, at + 2);
    const before = text.slice(0, at);
    if (
      /^[\u4e00-\u9fff]{4}$/u.test(around) &&
      /[，。；、]/u.test(before) &&
      !/^[一二三四五六七八九十第]/u.test(text.slice(at))
    )
      return [before, text.slice(at)];
  }
  return [text];
}

const JAMMERS = ['◆', '■', '★', '◆■', '※'];

/** Puts symbols between Han characters, about one in sixty. */
export function insertJammers(text: string, random: Random): string {
  return text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, () =>
    random.chance(1 / 60) ? random.pick(JAMMERS) : '',
  );
}

/** Doubles every fifth comma. */
export function doubleCommas(text: string, random: Random): string {
  return text.replace(/，/g, () => (random.chance(0.2) ? '，，' : '，'));
}
