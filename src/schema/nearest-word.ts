/**
 * The known word that was probably meant by another: the nearest, when it takes few strokes to mend.
 * @returns undefined when none is near, or two are equally so.
 */
export function nearestWord(given: string, known: readonly string[]): string | undefined {
  const wanted = given.trim().toLowerCase();
  // Two strokes at most; in a short word one, lest any word become any other.
  const most = wanted.length > 4 ? 2 : 1;
  const near = known
    .map((word) => ({ word, strokes: countStrokes(wanted, word.toLowerCase()) }))
    .filter(({ strokes }) => strokes <= most)
    .sort((a, b) => a.strokes - b.strokes);
  const [first, second] = near;
  return first && second?.strokes !== first.strokes ? first.word : undefined;
}

/**
 * Letters put in, left out, changed, or swapped with their neighbour between two words: the optimal string
 * alignment distance (Damerau 1964; https://doi.org/10.1145/363958.363994). A swap is one stroke, which the plain
 * distance of Levenshtein counts as two.
 */
function countStrokes(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const cost = (up: number, left: number) => rows[row - up]?.[column - left] ?? Number.POSITIVE_INFINITY;
      line.push(
        Math.min(
          cost(1, 0) + 1,
          (line[column - 1] ?? 0) + 1,
          cost(1, 1) + (isSame ? 0 : 1),
          isSwapped ? cost(2, 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(line);
  }
  return rows[from.length]?.[to.length] ?? Number.POSITIVE_INFINITY;
}
