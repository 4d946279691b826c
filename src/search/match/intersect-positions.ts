/** The numbers of `starts` for which `number + offset` is in `list`, or is not with `inside` false. Both rise. */
export function keepPositions(
  starts: Uint32Array,
  list: Uint32Array,
  offset: number,
  inside = true,
): Uint32Array {
  const kept = new Uint32Array(starts.length);
  let size = 0;
  let at = 0;
  for (const start of starts) {
    at = advance(list, start + offset, at);
    if ((list[at] === start + offset) === inside) kept[size++] = start;
  }
  return kept.slice(0, size);
}

/** The first index from `from` on whose number is at least `target`: steps that double, then halving. */
function advance(list: Uint32Array, target: number, from: number): number {
  let step = 1;
  let low = from;
  if ((list[low] ?? Number.POSITIVE_INFINITY) >= target) return low;
  while (low + step < list.length && (list[low + step] ?? 0) < target) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, list.length);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < target) low = middle;
    else high = middle;
  }
  return high;
}

/** The numbers of `list`, each less `offset`, from the first that is not negative. */
export function shiftPositions(list: Uint32Array, offset: number): Uint32Array {
  if (offset === 0) return list;
  let first = 0;
  while (first < list.length && (list[first] ?? 0) < offset) first++;
  return list.subarray(first).map((position) => position - offset);
}

/** Several rising lists as one rising list. */
export function mergePositions(lists: readonly Uint32Array[]): Uint32Array {
  const merged = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    merged.set(list, at);
    at += list.length;
  }
  return merged.sort();
}
