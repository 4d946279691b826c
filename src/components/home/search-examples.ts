import type { Article } from '../../archive/archive.ts';

/** Words of the coverage that are worth a look, best first. */
const WORDS = ['一盘棋', '明察暗访', '点位', '志愿者', '整改', '创文'];
const MOST = 4;

/** Searches to try first; each finds something in this archive. */
export function searchExamples(articles: readonly Article[]): readonly string[] {
  return WORDS.filter((word) => articles.some(({ text }) => text.includes(word))).slice(0, MOST);
}
