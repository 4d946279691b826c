import type { HanCorpus } from './han-corpus.ts';

/** Below this size a group is sorted by insertion: cheaper than counting over the whole alphabet. */
const SMALL = 24;
const ALPHABET = 65_536;

/**
 * Positions of a corpus in one array, kept in groups that begin with the same characters. A group is a range
 * of the array; parting it moves positions within the range only, and keeps those of one text together.
 */
export class PositionGroups {
  readonly positions: Int32Array;
  readonly #codes: Uint16Array;
  readonly #textOf: Int32Array;
  readonly #spare: Int32Array;
  /** The characters by which a group is parted, each in the place of its position. */
  readonly #keys: Uint16Array;
  readonly #counts = new Int32Array(ALPHABET);
  readonly #lastText = new Int32Array(ALPHABET);

  /** @param isWanted whether a position of the corpus is looked at; absent for all. */
  constructor({ codes, textOf }: HanCorpus, isWanted: (position: number) => boolean = () => true) {
    this.#codes = codes;
    this.#textOf = textOf;
    const all = new Int32Array(codes.length);
    let size = 0;
    for (let at = 0; at < codes.length; at++) if (codes[at] !== 0 && isWanted(at)) all[size++] = at;
    this.positions = all.slice(0, size);
    this.#spare = new Int32Array(size);
    this.#keys = new Uint16Array(size);
  }

  /**
   * Parts a group whose members share `depth` characters by the character after them. Members whose run ends there are
   * in no part.
   * @param bounds gets where each part begins and ends, in no particular order of parts; what it held is dropped.
   */
  partByNext(from: number, to: number, depth: number, bounds: number[]): void {
    bounds.length = 0;
    const first = this.#next(from, depth);
    let same = from + 1;
    while (same < to && this.#next(same, depth) === first) same++;
    if (same === to) {
      if (first !== 0) bounds.push(from, to);
      return;
    }
    if (to - from <= SMALL) this.#insertionSort(from, to, depth, bounds);
    else this.#countingSort(from, to, depth, bounds);
  }

  /** How many texts a group stands in. */
  countTexts(from: number, to: number): number {
    let texts = 0;
    let last = -1;
    for (let at = from; at < to; at++) {
      const text = this.#textOf[this.positions[at] ?? 0] ?? 0;
      if (text !== last) texts++;
      last = text;
    }
    return texts;
  }

  /** Of the characters that stand before members of a group: in how many texts the commonest does so. */
  widestBefore(from: number, to: number): number {
    const met: number[] = [];
    let widest = 0;
    for (let at = from; at < to; at++) {
      const position = this.positions[at] ?? 0;
      const code = this.#codes[position - 1] ?? 0;
      if (code === 0) continue;
      const text = (this.#textOf[position] ?? 0) + 1;
      const count = this.#counts[code] ?? 0;
      if (count === 0) met.push(code);
      else if (this.#lastText[code] === text) continue;
      this.#lastText[code] = text;
      this.#counts[code] = count + 1;
      widest = Math.max(widest, count + 1);
    }
    for (const code of met) this.#counts[code] = 0;
    return widest;
  }

  #next(at: number, depth: number): number {
    return this.#codes[(this.positions[at] ?? 0) + depth] ?? 0;
  }

  #insertionSort(from: number, to: number, depth: number, bounds: number[]): void {
    const { positions } = this;
    const keys = this.#keys;
    for (let at = from; at < to; at++) {
      const position = positions[at] ?? 0;
      const code = this.#codes[position + depth] ?? 0;
      let hole = at;
      while (hole > from && (keys[hole - 1] ?? 0) > code) {
        keys[hole] = keys[hole - 1] ?? 0;
        positions[hole] = positions[hole - 1] ?? 0;
        hole--;
      }
      keys[hole] = code;
      positions[hole] = position;
    }
    for (let start = from; start < to; ) {
      const code = keys[start] ?? 0;
      let end = start + 1;
      while (end < to && keys[end] === code) end++;
      if (code !== 0) bounds.push(start, end);
      start = end;
    }
  }

  // Stable, and without touching the whole alphabet: only the characters met are counted and cleared. The characters lie all
  // over the corpus: each is fetched once.
  #countingSort(from: number, to: number, depth: number, bounds: number[]): void {
    const { positions } = this;
    const codes = this.#codes;
    const keys = this.#keys;
    const counts = this.#counts;
    const met: number[] = [];
    for (let at = from; at < to; at++) {
      const code = codes[(positions[at] ?? 0) + depth] ?? 0;
      keys[at] = code;
      if (counts[code] === 0) met.push(code);
      counts[code] = (counts[code] ?? 0) + 1;
    }
    let start = from;
    for (const code of met) {
      const end = start + (counts[code] ?? 0);
      if (code !== 0) bounds.push(start, end);
      counts[code] = start;
      start = end;
    }
    for (let at = from; at < to; at++) {
      const code = keys[at] ?? 0;
      const place = counts[code] ?? 0;
      this.#spare[place] = positions[at] ?? 0;
      counts[code] = place + 1;
    }
    positions.set(this.#spare.subarray(from, to), from);
    for (const code of met) counts[code] = 0;
  }
}
