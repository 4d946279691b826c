import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPattern, endsClause, joinUnits, MOST_SKIPPED, type Pattern, type Unit } from '../pattern.ts';
import { hasWithin, joinSpans, pairSpans, type Spans } from './spans.ts';

/** A stretch of a text that matches, in UTF-16 offsets. `phrase` is the number of the pattern found. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly phrase: number;
}

/** A text as patterns are looked for in it: its characters, the gaps among them, and where clauses end. */
interface Readable {
  readonly characters: readonly string[];
  readonly gaps: readonly number[];
  /** Numbers of the characters that a mark stands before which ends a clause. */
  readonly breaks: readonly number[];
}

/**
 * Every occurrence of every pattern in a text, as the index counts them: punctuation is passed over, script
 * too unless `exactScript`. A string is a pattern of words in a row. In order of their start; occurrences may
 * overlap.
 */
export function findMatches(
  text: string,
  patterns: readonly (Pattern | string)[],
  exactScript: boolean,
): Match[] {
  const form = exactScript ? 'exact' : 'folded';
  const { [form]: characters, offsets } = buildSequence(text);
  let readable: Readable | undefined;
  const matches = patterns.flatMap((one, phrase): Match[] => {
    const pattern = typeof one === 'string' ? buildPattern(one) : one;
    const isPlain = pattern.parts.length === 1 && !pattern.near;
    if (!isPlain) readable ??= readText(text, characters, offsets);
    const { starts, ends } = findIn(readable ?? { characters, gaps: [], breaks: [] }, pattern, exactScript);
    return Array.from(starts, (start, i): Match => {
      const last = offsets[(ends[i] ?? 0) - 1] ?? 0;
      const width = (text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
      return { start: offsets[start] ?? 0, end: last + width, phrase };
    });
  });
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

function readText(text: string, characters: readonly string[], offsets: readonly number[]): Readable {
  const gaps: number[] = [];
  const breaks: number[] = [];
  characters.forEach((character, i) => {
    if (character === GAP_MARK) gaps.push(i);
    const before = i > 0 ? text.slice(offsets[i - 1], offsets[i]) : '';
    if (endsClause(before)) breaks.push(i);
  });
  return { characters, gaps, breaks };
}

function findIn(readable: Readable, pattern: Pattern, exactScript: boolean): Spans {
  const first = findParts(readable, pattern.parts, exactScript);
  if (!pattern.near) return first;
  const second = findParts(readable, pattern.near.parts, exactScript);
  const isKnown = (end: number, start: number) => !hasWithin(readable.gaps, end, start);
  return pairSpans(first, second, pattern.near.distance, isKnown);
}

function findParts(readable: Readable, parts: Pattern['parts'], exactScript: boolean): Spans {
  const { gaps, breaks } = readable;
  const isOneClause = (end: number, start: number) =>
    !hasWithin(gaps, end, start) && !hasWithin(breaks, end, start + 1);
  const [first, ...others] = joinUnits(parts);
  let found = first
    ? findUnit(readable, first, exactScript)
    : { starts: new Uint32Array(), ends: new Uint32Array() };
  for (const unit of others)
    found = joinSpans(found, findUnit(readable, unit, exactScript), unit.skipped, MOST_SKIPPED, isOneClause);
  return found;
}

function findUnit({ characters, gaps }: Readable, { pieces, length }: Unit, exactScript: boolean): Spans {
  const form = exactScript ? 'exact' : 'folded';
  const wanted = pieces.map(({ words, offset }) => ({ offset, spelled: buildSequence(words)[form] }));
  const first = wanted[0]?.spelled[0];
  const starts: number[] = [];
  const ends: number[] = [];
  if (first !== undefined) {
    for (let at = characters.indexOf(first); at >= 0; at = characters.indexOf(first, at + 1)) {
      const fits = wanted.every(({ offset, spelled }) =>
        spelled.every((character, i) => characters[at + offset + i] === character),
      );
      if (!fits || (pieces.length > 1 && hasWithin(gaps, at, at + length))) continue;
      starts.push(at);
      ends.push(at + length);
    }
  }
  return { starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
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
