/** Stretches of characters by number: where each begins, and the number after its last. Both rise. */
export interface Spans {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Whether what lies between two numbers may lie there: the first character after a stretch, and the next one's first. */
export type Between = (end: number, start: number) => boolean;

/** Stretches of a length from their starts. */
export function spansOf(starts: Uint32Array, length: number): Spans {
  return { starts, ends: starts.map((start) => start + length) };
}

/**
 * Joins each stretch of `before` to the nearest of `after` that begins at least `least` and at most `most`
 * characters behind its end. Where what lies between is refused the stretch has none: what comes later lies
 * behind the same.
 */
export function joinSpans(before: Spans, after: Spans, least: number, most: number, between: Between): Spans {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  before.ends.forEach((end, i) => {
    while (at < after.starts.length && (after.starts[at] ?? 0) < end + least) at++;
    const start = after.starts[at];
    if (start === undefined || start > end + most || !between(end, start)) return;
    starts.push(before.starts[i] ?? 0);
    ends.push(after.ends[at] ?? 0);
  });
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A stretch with the one that stands near it, and the two together. */
export interface NearSpans extends Spans {
  /** Where the first of the two begins, which may lie behind the other. */
  readonly own: Uint32Array;
}

/**
 * Each stretch of `first` with the nearest of `second` that does not overlap it and lies at most `distance`
 * characters away on either side, the later of two as near. `between` is asked of the nearest on each side.
 */
export function pairSpans(first: Spans, second: Spans, distance: number, between: Between): NearSpans {
  const found: { own: number; start: number; end: number }[] = [];
  let behind = 0;
  let ahead = 0;
  first.starts.forEach((own, i) => {
    const end = first.ends[i] ?? 0;
    while (behind < second.starts.length && (second.starts[behind] ?? 0) < end) behind++;
    while (ahead < second.ends.length && (second.ends[ahead] ?? 0) <= own) ahead++;
    const [next, last] = [second.starts[behind], second.ends[ahead - 1]];
    const isAfter = next !== undefined && next - end <= distance && between(end, next);
    const isBefore = last !== undefined && own - last <= distance && between(last, own);
    if (isAfter && (!isBefore || next - end <= own - last))
      found.push({ own, start: own, end: second.ends[behind] ?? 0 });
    else if (isBefore) found.push({ own, start: second.starts[ahead - 1] ?? 0, end });
  });
  return {
    own: Uint32Array.from(found, (one) => one.own),
    starts: Uint32Array.from(found, (one) => one.start),
    ends: Uint32Array.from(found, (one) => one.end),
  };
}

/** Whether a rising list has a number from `from` up to, and without, `to`. */
export function hasWithin(list: ArrayLike<number>, from: number, to: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < list.length && (list[low] ?? 0) < to;
}
