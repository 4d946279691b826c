/**
 * What a browser needs to show texts in the other script. Every entry keeps its length, so the lines of a page
 * do not move. Lists are parted by `|`.
 */
export interface ScriptTable {
  /** Character and counterpart, alternating: `为為创創`. */
  readonly pairs: string;
  /** Phrases that are not converted character by character, each with its counterpart right after it: `皇后皇后|干部幹部`. */
  readonly phrases: string;
  /** Phrases that are, and that may take characters away from one that is not: `复杂`, so that 反复杂 is cut rightly. */
  readonly bounds: string;
  /** Names, looked for ahead of all phrases, each with its counterpart: `余小明余小明`. */
  readonly names: string;
}

/**
 * Makes a converter from a table: names first, then from left to right the longest phrase at each place, then
 * characters, as OpenCC does. It is printed into a script by its source text, so it must refer to nothing
 * outside itself.
 */
export function convertByTable({ pairs, phrases, bounds, names }: ScriptTable): (text: string) => string {
  const single = new Map<string, string>();
  let from = '';
  for (const character of pairs) {
    if (from) single.set(from, character);
    from = from ? '' : character;
  }
  const byCharacter = (text: string): string => {
    let result = '';
    for (const character of text) result += single.get(character) ?? character;
    return result;
  };
  const split = (list: string): string[] => (list ? list.split('|') : []);
  const halves = (list: string): [string, string][] =>
    split(list).map((entry) => [entry.slice(0, entry.length / 2), entry.slice(entry.length / 2)]);
  const scan = (words: [string, string][], between: (text: string) => string): ((text: string) => string) => {
    const counterparts = new Map(words);
    const longest = new Map<string, number>();
    for (const [word] of words)
      longest.set(word[0] ?? '', Math.max(word.length, longest.get(word[0] ?? '') ?? 0));
    return (text) => {
      let result = '';
      let end = 0;
      for (let at = 0; at < text.length; at++) {
        let length = longest.get(text[at] ?? '') ?? 0;
        while (length > 0 && !counterparts.has(text.slice(at, at + length))) length--;
        if (length === 0) continue;
        result += between(text.slice(end, at)) + counterparts.get(text.slice(at, at + length));
        end = at + length;
        at = end - 1;
      }
      return result + between(text.slice(end));
    };
  };
  const regular = split(bounds).map((word): [string, string] => [word, byCharacter(word)]);
  return scan(halves(names), scan([...halves(phrases), ...regular], byCharacter));
}
