/** One conversion table: pairs of a character and the character it may be written as. */
export type VariantPairs = readonly (readonly [string, string])[];

/** A class of characters folded to its first member. All members are one UTF-16 unit long, or all two. */
export type FoldClass = readonly [string, ...string[]];

/**
 * Joins every pair into classes and picks each class's representative: the form no table
 * simplifies further; among several one outside the extension blocks, then the lowest code point. A class is split by UTF-16 length so
 * that folding never changes the length of a text. Sorted by code point; the same input gives the
 * same output.
 */
export function buildFoldClasses(
  simplify: VariantPairs,
  others: VariantPairs,
  keptApart: ReadonlySet<string>,
): FoldClass[] {
  const parent = new Map<string, string>();
  const find = (start: string): string => {
    let char = start;
    for (let up = parent.get(char); up !== undefined && up !== char; up = parent.get(char)) char = up;
    return char;
  };
  for (const [a, b] of [...simplify, ...others]) {
    if (keptApart.has(a) || keptApart.has(b)) continue;
    for (const char of [a, b]) if (!parent.has(char)) parent.set(char, char);
    parent.set(find(a), find(b));
  }
  const classes = new Map<string, string[]>();
  for (const char of parent.keys()) {
    const key = `${find(char)}${char.length}`;
    const members = classes.get(key) ?? [];
    members.push(char);
    classes.set(key, members);
  }
  const simplified = new Map(simplify);
  const isSimplified = (char: string) => (simplified.get(char) ?? char) === char;
  const isCommon = (char: string) => char >= '\u4E00' && char <= '\u9FFF';
  const order = (a: string, b: string) =>
    Number(isSimplified(b)) - Number(isSimplified(a)) ||
    Number(isCommon(b)) - Number(isCommon(a)) ||
    (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0);
  const result: FoldClass[] = [];
  for (const members of classes.values()) {
    const [first, ...rest] = members.sort(order);
    if (first !== undefined && rest.length > 0) result.push([first, ...rest]);
  }
  return result.sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}
