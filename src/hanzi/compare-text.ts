/**
 * The order of texts by their UTF-16 units, the same on every machine: for ids, codes and whatever must only be
 * repeatable. Negative when `a` comes first, 0 for the same text. What readers look things up in is sorted by
 * {@link comparePinyin}.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

let collator: Intl.Collator | undefined;

/**
 * The order of a Chinese dictionary: by pinyin, then by units where the collation holds two texts for equal.
 * @see https://cldr.unicode.org/ (collation `zh-u-co-pinyin`)
 */
export function comparePinyin(a: string, b: string): number {
  collator ??= new Intl.Collator('zh-u-co-pinyin');
  return collator.compare(a, b) || compareText(a, b);
}
