/**
 * What one page needs to show itself in the other script: pairs of characters, and the words whose characters
 * are written otherwise there. Applied in one pass, longest word first; every entry keeps its length, so the
 * lines of the page do not move.
 */
export interface ScriptTable {
  /** Character and counterpart, alternating: `为為创創`. */
  readonly pairs: string;
  /** Word and counterpart, alternating: `皇后`, `皇后`. */
  readonly words: readonly string[];
}

interface Occurrence {
  readonly text: string;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

const LONGEST_WORD = 6;

/**
 * Builds the table for a page.
 * @param texts the texts of the page as they stand.
 * @param convert a phrase-aware converter; texts whose length it changes are left alone.
 */
export function buildScriptTable(texts: Iterable<string>, convert: (text: string) => string): ScriptTable {
  const converted = new Map<string, string>();
  for (const text of texts) {
    const result = convert(text);
    if (result.length === text.length) converted.set(text, result);
  }
  const changing = changingCharacters(converted);
  const targets = countTargets(converted, changing);
  const main = new Map<string, string>();
  for (const [from, counts] of targets) {
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best) main.set(from, best[0]);
  }
  const words = new Map<string, string>();
  for (const occurrence of occurrences(converted, changing)) {
    if (main.get(occurrence.from) === occurrence.to) continue;
    const word = distinctWord(occurrence, converted);
    if (word) words.set(...word);
  }
  const pairs = [...main].filter(([from, to]) => from !== to).flat();
  const sorted = [...words].sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return { pairs: pairs.join(''), words: sorted.flat() };
}

/** True when the table changes nothing. */
export function isEmptyTable(table: ScriptTable): boolean {
  return table.pairs === '' && table.words.length === 0;
}

/** Han characters that become another one anywhere on the page. */
function changingCharacters(converted: ReadonlyMap<string, string>): Set<string> {
  const changing = new Set<string>();
  for (const [text, result] of converted) {
    for (let index = 0; index < text.length; index++) {
      const from = text[index] ?? '';
      if (from !== result[index] && isHan(from)) changing.add(from);
    }
  }
  return changing;
}

/** Every place where a changing character stands, those where it stays as it is included. */
function* occurrences(
  converted: ReadonlyMap<string, string>,
  changing: ReadonlySet<string>,
): Generator<Occurrence> {
  for (const [text, result] of converted) {
    for (let index = 0; index < text.length; index++) {
      const from = text[index] ?? '';
      if (changing.has(from)) yield { text, index, from, to: result[index] ?? '' };
    }
  }
}

function countTargets(
  converted: ReadonlyMap<string, string>,
  changing: ReadonlySet<string>,
): Map<string, Map<string, number>> {
  const targets = new Map<string, Map<string, number>>();
  for (const { from, to } of occurrences(converted, changing)) {
    const counts = targets.get(from) ?? new Map<string, number>();
    counts.set(to, (counts.get(to) ?? 0) + 1);
    targets.set(from, counts);
  }
  return targets;
}

/** The shortest word around an occurrence that is converted alike wherever it stands on the page. */
function distinctWord(
  { text, index }: Occurrence,
  converted: ReadonlyMap<string, string>,
): [string, string] | undefined {
  const result = converted.get(text) ?? text;
  for (let length = 2; length <= LONGEST_WORD; length++) {
    for (let start = index; start > index - length; start--) {
      const word = text.slice(start, start + length);
      if (start < 0 || word.length < length || ![...word].every(isHan)) continue;
      const counterpart = result.slice(start, start + length);
      if (isAlike(word, counterpart, converted)) return [word, counterpart];
    }
  }
  return undefined;
}

function isAlike(word: string, counterpart: string, converted: ReadonlyMap<string, string>): boolean {
  for (const [text, result] of converted) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (result.slice(at, at + word.length) !== counterpart) return false;
    }
  }
  return true;
}

function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff';
}
