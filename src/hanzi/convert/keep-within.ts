/**
 * Remembers what a function gave, up to a total size; what is beyond it is made again.
 * @param limit the total size that is kept, in the unit of `sizeOf`.
 * @param make gives the value of a key; the same key must always give the same value.
 * @param sizeOf the size of one key with its value.
 */
export function keepWithin<Value>(
  limit: number,
  make: (key: string) => Value,
  sizeOf: (key: string, value: Value) => number,
): (key: string) => Value {
  const kept = new Map<string, Value>();
  let size = 0;
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const own = detach(key);
    const value = make(own);
    size += sizeOf(own, value);
    if (size > limit) {
      kept.clear();
      size = sizeOf(own, value);
    }
    kept.set(own, value);
    return value;
  };
}

/** The same text in memory of its own: a slice of a page is slower to read and keeps the whole page in memory. */
function detach(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}
