/** The model as stored in `bigrams.json`; see `buildBigrams` for the notation. */
export interface BigramFile {
  readonly source: string;
  readonly license: string;
  /** How often any word occurs: the sum of all counts of the word list. */
  readonly words: number;
  /**
   * Six code units a character: itself, its counts in words, at word starts, at word ends, as a word alone, and
   * as a word alone that can stand before a punctuation mark.
   */
  readonly characters: string;
  /**
   * One run a first character, runs parted by a space: the first character, then by turns a second character,
   * the count of the pair, and how often a word ends with the pair.
   */
  readonly pairs: string;
}

/** Counts are stored as one printable character on a scale of √2: `!` stands for 1, `"` for 1.4 and so on. */
const FIRST_LEVEL = 0x21;

/** Pairs rarer than this are left out: they no longer decide between two readings, and they are most of the list. */
const RAREST_PAIR = 5;

/** Adverbs, prepositions and conjunctions want a word behind them, so hardly any stands before a mark. */
const LEADING_TAGS: ReadonlySet<string> = new Set(['d', 'df', 'dg', 'p', 'c']);

/** The stored form of a count; 0 is stored as 1, since a model has no use for an exact zero. */
export function renderCount(count: number): string {
  return String.fromCharCode(FIRST_LEVEL + Math.max(0, Math.round(2 * Math.log2(Math.max(count, 1)))));
}

/** The count that a stored character stands for. */
export function parseCount(code: number): number {
  return 2 ** ((code - FIRST_LEVEL) / 2);
}

/**
 * Counts characters and neighbouring pairs of characters inside words, each word as often as the list says.
 * @param wordList lines of `word count tag`; lines with anything but Han of the basic block are passed over.
 */
export function buildBigrams(wordList: string): BigramFile {
  const counts = new Map<
    string,
    [inside: number, start: number, end: number, alone: number, final: number]
  >();
  const pairs = new Map<string, Map<string, [inside: number, end: number]>>();
  let words = 0;
  for (const line of wordList.split('\n')) {
    const [word = '', count = '0', tag = ''] = line.split(' ');
    const times = Number(count);
    if (!/^[\u4e00-\u9fff]+$/.test(word) || !(times > 0)) continue;
    words += times;
    const characters = [...word];
    characters.forEach((character, at) => {
      const entry = counts.get(character) ?? [0, 0, 0, 0, 0];
      entry[0] += times;
      if (at === 0) entry[1] += times;
      if (at === characters.length - 1) entry[2] += times;
      if (characters.length === 1) {
        entry[3] += times;
        entry[4] += LEADING_TAGS.has(tag) ? times / 100 : times;
      }
      counts.set(character, entry);
      const next = characters[at + 1];
      if (next === undefined) return;
      const followers = pairs.get(character) ?? new Map<string, [number, number]>();
      const pair = followers.get(next) ?? [0, 0];
      pair[0] += times;
      if (at + 2 === characters.length) pair[1] += times;
      followers.set(next, pair);
      pairs.set(character, followers);
    });
  }
  return {
    source: 'word list of the npm package @node-rs/jieba 2.0.3 (dict.txt of the jieba project)',
    license: 'MIT',
    words,
    characters: renderCharacters(counts),
    pairs: renderPairs(pairs),
  };
}

function renderCharacters(counts: ReadonlyMap<string, readonly number[]>): string {
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([character, entry]) => character + entry.map(renderCount).join(''))
    .join('');
}

function renderPairs(pairs: ReadonlyMap<string, ReadonlyMap<string, readonly [number, number]>>): string {
  const runs: string[] = [];
  for (const [first, followers] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = [...followers].filter(([, [inside]]) => inside >= RAREST_PAIR);
    kept.sort(([a], [b]) => (a < b ? -1 : 1));
    const entries = kept.map(([next, [inside, end]]) => next + renderCount(inside) + renderCount(end));
    if (entries.length > 0) runs.push(first + entries.join(''));
  }
  return runs.join(' ');
}
