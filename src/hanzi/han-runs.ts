/** A stretch of Han characters: its text and UTF-16 offset. */
export interface HanRun {
  readonly text: string;
  readonly offset: number;
}

/** The unbroken stretches of Han characters in a text, in order; none in a text without Han. */
export function findHanRuns(text: string): HanRun[] {
  return Array.from(text.matchAll(/\p{Script=Han}+/gu), (match) => ({ text: match[0], offset: match.index }));
}

/** Overlapping pairs of characters: 创建城 → 创建, 建城. Empty for fewer than two characters. */
export function buildBigrams(characters: readonly string[]): string[] {
  const bigrams: string[] = [];
  for (let i = 0; i + 1 < characters.length; i++) bigrams.push(`${characters[i]}${characters[i + 1]}`);
  return bigrams;
}
