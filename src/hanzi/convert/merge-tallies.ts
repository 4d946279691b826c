import type { TextTally } from './text-tally.ts';

/** What becomes of the characters of several texts, by their codes. */
export interface MergedTallies {
  /** Every character in the order in which they first occur, as codes. */
  readonly order: readonly number[];
  /** The counterparts that most occurrences have, in the same order. */
  readonly main: readonly number[];
  /** Characters with several counterparts, each with the one that most occurrences have. */
  readonly contested: ReadonlyMap<number, number>;
}

const UNITS = 0x10000;
// Room for one merge after another: clearing it for each page would take longer than the merge.
const seenIn = new Uint32Array(UNITS);
const targetOf = new Uint16Array(UNITS);
const countOf = new Uint32Array(UNITS);
let merge = 0;

/** Merges the tallies of a page. Of two counterparts that are equally frequent the lower code is taken. */
export function mergeTallies(tallies: Iterable<TextTally>): MergedTallies {
  merge = merge === 0xffff_ffff ? 1 : merge + 1;
  const order: number[] = [];
  const others = new Map<number, Map<number, number>>();
  for (const { counts } of tallies) {
    for (let i = 0; i < counts.length; i += 3) {
      const from = counts[i] ?? 0;
      const to = counts[i + 1] ?? 0;
      const count = counts[i + 2] ?? 0;
      if (seenIn[from] !== merge) {
        seenIn[from] = merge;
        targetOf[from] = to;
        countOf[from] = count;
        order.push(from);
      } else if (targetOf[from] === to) {
        countOf[from] = (countOf[from] ?? 0) + count;
      } else {
        const more = others.get(from) ?? new Map<number, number>();
        more.set(to, (more.get(to) ?? 0) + count);
        others.set(from, more);
      }
    }
  }
  const contested = new Map<number, number>();
  for (const [from, more] of others) {
    let best = targetOf[from] ?? 0;
    let most = countOf[from] ?? 0;
    for (const [to, count] of more) {
      if (count < most || (count === most && to > best)) continue;
      best = to;
      most = count;
    }
    contested.set(from, best);
  }
  return { order, main: order.map((from) => contested.get(from) ?? targetOf[from] ?? 0), contested };
}
