import { distance } from 'fastest-levenshtein';

/**
 * The known word that was probably meant by another: the nearest, when it takes few strokes to mend.
 * @returns undefined when none is near, or two are equally so.
 */
export function nearestWord(given: string, known: readonly string[]): string | undefined {
  const wanted = given.trim().toLowerCase();
  // Two strokes at most, i.e. two letters swapped; in a short word one, lest any word become any other.
  const most = wanted.length > 4 ? 2 : 1;
  const near = known
    .map((word) => ({ word, strokes: distance(wanted, word.toLowerCase()) }))
    .filter(({ strokes }) => strokes <= most)
    .sort((a, b) => a.strokes - b.strokes);
  const [first, second] = near;
  return first && second?.strokes !== first.strokes ? first.word : undefined;
}
