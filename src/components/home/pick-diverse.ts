/**
 * Takes `count` of a list from its front, passing over what shares a key with one already taken, so that no city
 * and no day fills the page; where too few are left, those passed over come after all, in their order.
 * @param keysOf what two of those shown should not have in common; none for what resembles nothing.
 */
export function pickDiverse<Item>(
  items: readonly Item[],
  count: number,
  keysOf: (item: Item) => readonly string[],
): readonly Item[] {
  const seen = new Set<string>();
  const taken: Item[] = [];
  const passed: Item[] = [];
  for (const item of items) {
    if (taken.length === count) break;
    const keys = keysOf(item);
    if (keys.some((key) => seen.has(key))) {
      passed.push(item);
      continue;
    }
    for (const key of keys) seen.add(key);
    taken.push(item);
  }
  return [...taken, ...passed].slice(0, count);
}
