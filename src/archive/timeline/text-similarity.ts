import { lettersOnly } from '../../hanzi/letters.ts';

/**
 * How alike two texts are, 0 to 1: the Sørensen–Dice coefficient of their sets of character bigrams, letters
 * and digits only. 0 when either has fewer than two characters.
 */
export function textSimilarity(a: string, b: string): number {
  const left = bigrams(a);
  const right = bigrams(b);
  if (left.size === 0 || right.size === 0) return 0;
  let shared = 0;
  for (const bigram of left) if (right.has(bigram)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function bigrams(text: string): ReadonlySet<string> {
  const plain = lettersOnly(text);
  const found = new Set<string>();
  for (let at = 0; at + 2 <= plain.length; at++) found.add(plain.slice(at, at + 2));
  return found;
}
