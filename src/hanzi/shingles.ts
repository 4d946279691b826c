import { fold } from './fold.ts';
import { lettersOnly } from './letters.ts';

/** Multiplier of the rolling hash; any odd number with well-mixed bits will do. */
const BASE = 0x01000193;

/**
 * Hashes every shingle, i.e. run of `size` codes, by a rolling hash (Karp and Rabin 1987) whose bits are then spread (the
 * finish of MurmurHash3). A code of 0 parts the texts: no shingle holds one.
 * @returns for each position the hash of the shingle that begins there, never 0; 0 where none does.
 */
export function hashShingles(codes: Uint32Array, size: number): Int32Array {
  const hashes = new Int32Array(codes.length);
  let power = 1;
  for (let step = 1; step < size; step++) power = Math.imul(power, BASE);
  let hash = 0;
  let run = 0;
  for (let end = 0; end < codes.length; end++) {
    const code = codes[end] ?? 0;
    if (code === 0) {
      hash = 0;
      run = 0;
      continue;
    }
    if (run >= size) hash = (hash - Math.imul(codes[end - size] ?? 0, power)) | 0;
    hash = (Math.imul(hash, BASE) + code) | 0;
    run++;
    // The low bits of a rolling hash depend on the last letters only.
    if (run >= size) hashes[end - size + 1] = spreadBits(hash) || 1;
  }
  return hashes;
}

function spreadBits(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/** Letters in a sampled shingle: long enough that chance and set phrases seldom share one. */
const SAMPLE_SIZE = 8;

/** One shingle in four is kept, chosen by its hash, so that two texts keep the same ones (Broder 1997). */
const KEEP_ONE_IN = 4;

/** A sample of the overlapping runs of eight folded letters of a text, as 32-bit hashes. */
export function sampleShingles(text: string): ReadonlySet<number> {
  const codes = Uint32Array.from(lettersOnly(fold(text)), (letter) => letter.codePointAt(0) ?? 0);
  const sample = new Set<number>();
  for (const hash of hashShingles(codes, SAMPLE_SIZE)) {
    const value = hash >>> 0;
    if (value !== 0 && value % KEEP_ONE_IN === 0) sample.add(value);
  }
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
