import { buildSequence } from '../../hanzi/searchable.ts';

/** A stretch of a text that matches, in UTF-16 offsets. `phrase` is the number of the phrase found. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/**
 * Every occurrence of every phrase in a text, as the index counts them: punctuation is passed over, script
 * too unless `exactScript`. In order of their start; occurrences may overlap.
 */
export function findMatches(text: string, phrases: readonly string[], exactScript: boolean): Match[] {
  const form = exactScript ? 'exact' : 'folded';
  const { [form]: characters, offsets } = buildSequence(text);
  const matches: Match[] = [];
  phrases.forEach((words, phrase) => {
    const wanted = buildSequence(words)[form];
    const first = wanted[0];
    if (first === undefined) return;
    for (let at = characters.indexOf(first); at >= 0; at = characters.indexOf(first, at + 1)) {
      if (!wanted.every((character, i) => characters[at + i] === character)) continue;
      const last = at + wanted.length - 1;
      const lastCharacter = text.codePointAt(offsets[last] ?? 0) ?? 0;
      const end = (offsets[last] ?? 0) + (lastCharacter > 0xffff ? 2 : 1);
      matches.push({ start: offsets[at] ?? 0, end, phrase });
    }
  });
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Matches joined where they overlap or touch inside one another, so that each character is marked once. */
export function joinMatches(matches: readonly Match[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of matches) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
