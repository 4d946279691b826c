/**
 * The items of a drawing that are drawn: all while they are few; of more, for each of `most` stretches of the drawing
 * the one that matters most, so that what a page takes does not grow with what it draws. In their order.
 * @param place where an item stands, 0 to 1.
 * @param weight the heavier of two in one stretch is drawn, of equal ones the first.
 */
export function thinOut<Item>(
  items: readonly Item[],
  most: number,
  place: (item: Item) => number,
  weight: (item: Item) => number,
): readonly Item[] {
  if (items.length <= most) return items;
  const kept = new Map<number, Item>();
  for (const item of items) {
    const stretch = Math.min(most - 1, Math.floor(place(item) * most));
    const known = kept.get(stretch);
    if (known === undefined || weight(item) > weight(known)) kept.set(stretch, item);
  }
  const drawn = new Set(kept.values());
  return items.filter((item) => drawn.has(item));
}
