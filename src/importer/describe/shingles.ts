import { fold } from '../../hanzi/fold.ts';

/** Characters in a shingle: long enough that chance and set phrases seldom share one. */
const WIDTH = 8;

/** One shingle in four is kept, chosen by its hash, so that two texts keep the same ones. */
const KEEP_ONE_IN = 4;

/** A sample of the overlapping runs of eight folded letters of a text, as 32-bit hashes. */
export function buildShingles(text: string): ReadonlySet<number> {
  const letters = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const shingles = new Set<number>();
  for (let at = 0; at + WIDTH <= letters.length; at++) {
    const value = hash(letters, at);
    if (value % KEEP_ONE_IN === 0) shingles.add(value);
  }
  return shingles;
}

/** Share of the smaller set that stands in the other: 1 for a text and its excerpt, 0 when either is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / small.size;
}

/** FNV-1a over the UTF-16 units of one shingle. */
function hash(text: string, from: number): number {
  let value = 0x811c9dc5;
  for (let at = from; at < from + WIDTH; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
