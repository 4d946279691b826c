import type { WordBoundaries } from '../../hanzi/word-boundaries.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Where a date must end because its last part belongs to another word: before 中 of 今年中考, before 度 of 明年度假.
 * Null when nothing is torn.
 */
export function tornEdge(match: RegExpExecArray, groups: Groups, boundaries: WordBoundaries): number | null {
  const end = match.index + match[0].length;
  const edge = groups['monthEdge'] ?? groups['yearEdge'] ?? groups['opening'];
  if (edge !== undefined) {
    const at = end - edge.length;
    const isTorn =
      (boundaries.isBoundary(at) && !boundaries.isBoundary(end)) ||
      (edge === '中' && boundaries.opensUnknownWord(at));
    // 12月月底 without its 底 would end in a second 月.
    return isTorn ? end - edge.length - (/([年月])\1/.test(match[0].slice(-edge.length - 2)) ? 1 : 0) : null;
  }
  if (match[0].endsWith('年度') && boundaries.isTorn(end - 2, end)) return end - 1;
  return null;
}

/** Whether the word that tells the date from now (去年, 本月, 年底) is torn by its neighbours. */
export function isTornHead(match: RegExpExecArray, groups: Groups, boundaries: WordBoundaries): boolean {
  const { yearWord, monthWord, quarterWord, half, loneEdge } = groups;
  const torn = (length: number) => boundaries.isTorn(match.index, match.index + length);
  // 去|年底 is cut within the date, not out of it.
  if (yearWord !== undefined)
    return torn(wholeLength(match[0], yearWord.length + 1, groups['yearEdge'], '度'));
  if (monthWord !== undefined)
    return torn(wholeLength(match[0], monthWord.length, groups['monthEdge'], '份'));
  if (quarterWord !== undefined) return torn(quarterWord.length + 2);
  if (half !== undefined && !groups['year']) return torn(3);
  return loneEdge !== undefined && torn(2);
}

// The word with its 度 or 份, or with its 年底: what the dictionary may hold as one.
function wholeLength(text: string, length: number, edge: string | undefined, suffix: string): number {
  if (edge !== undefined) return text.length;
  return length + (text.charAt(length) === suffix ? 1 : 0);
}
