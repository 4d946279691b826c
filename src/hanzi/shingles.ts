import { fold } from './fold.ts';
import { lettersOnly } from './letters.ts';

/** Multiplier of the rolling hash; any odd number with well-mixed bits will do. */
const BASE = 0x01000193;

/**
 * Visits every shingle, i.e. run of `size` codes, with its rolling hash (Karp and Rabin 1987), in order.
 * A code of 0 parts the texts: no shingle holds one.
 * @param to end of the codes to look at, exclusive
 * @param visit gets where the shingle begins and its hash, a signed 32-bit integer whose low bits depend on the
 *   last letters only; {@link spreadHash} mends that.
 */
export function visitShingles(
  codes: Uint32Array,
  from: number,
  to: number,
  size: number,
  visit: (start: number, hash: number) => void,
): void {
  let power = 1;
  for (let step = 1; step < size; step++) power = Math.imul(power, BASE);
  let hash = 0;
  let run = 0;
  for (let end = from; end < to; end++) {
    const code = codes[end] ?? 0;
    if (code === 0) {
      hash = 0;
      run = 0;
      continue;
    }
    if (run >= size) hash = (hash - Math.imul(codes[end - size] ?? 0, power)) | 0;
    hash = (Math.imul(hash, BASE) + code) | 0;
    run++;
    if (run >= size) visit(end - size + 1, hash);
  }
}

/** Spreads the bits of a hash (the finish of MurmurHash3): an unsigned 32-bit integer. */
export function spreadHash(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}

/** Letters in a sampled shingle: long enough that chance and set phrases seldom share one. */
const SAMPLE_SIZE = 8;

/** One shingle in four is kept, chosen by its hash, so that two texts keep the same ones (Broder 1997). */
const KEEP_ONE_IN = 4;

/** A sample of the overlapping runs of eight folded letters of a text, as 32-bit hashes. */
export function sampleShingles(text: string): ReadonlySet<number> {
  const codes = Uint32Array.from(lettersOnly(fold(text)), (letter) => letter.codePointAt(0) ?? 0);
  const sample = new Set<number>();
  visitShingles(codes, 0, codes.length, SAMPLE_SIZE, (_, hash) => {
    const value = spreadHash(hash);
    if (value % KEEP_ONE_IN === 0) sample.add(value);
  });
  return sample;
}

/** Share of the smaller sample that stands in the other: 1 for a text and its excerpt, 0 when either is empty. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const shingle of small) if (large.has(shingle)) common++;
  return common / small.size;
}
