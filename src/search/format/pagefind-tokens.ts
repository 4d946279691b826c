import { buildBigrams } from '../../hanzi/han-runs.ts';

/**
 * The words Pagefind is given for a sequence of folded characters: one opaque ASCII word for each pair,
 * such as `u521b57ce` for 创城. Real Chinese would be cut into other words in the index than in the query.
 * Characters outside the basic plane are joined by a dash so that no two pairs share a word.
 */
export function buildPagefindTokens(folded: readonly string[]): string[] {
  const code = (character: string) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
  return buildBigrams(folded).map((pair) => {
    const [first = '', second = ''] = pair;
    return `u${code(first)}${first.length + second.length > 2 ? 'x' : ''}${code(second)}`;
  });
}
