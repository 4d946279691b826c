/** Levenshtein distance in characters: the fewest insertions, deletions and replacements between two texts. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0;
  const from = [...a];
  const to = [...b];
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  from.forEach((character, at) => {
    const next = [at + 1];
    to.forEach((other, column) => {
      const replaced = (row[column] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row[to.length] ?? 0;
}
