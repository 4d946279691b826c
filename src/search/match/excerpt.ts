import { showGaps } from '../../hanzi/gap-mark.ts';
import { isSentenceStart } from '../../hanzi/sentence.ts';
import type { Pattern } from '../pattern.ts';
import { findMatches, joinMatches, type Match } from './find-matches.ts';

/** A piece of an excerpt: text, marked or not. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters before the first match of an excerpt, and in the whole of it. */
const BEFORE = 24;
const LENGTH = 110;

/** A number or Latin word may be so long, in UTF-16 units; what is longer is cut. */
const LONGEST_WORD = 16;
const WORD_END = /(?:[\p{Nd}A-Za-z][\p{Nd}A-Za-z.,:%-]*|[\ud800-\udbff])$/u;
const WORD_START = /^(?:[\p{Nd}A-Za-z.,:%]|[\udc00-\udfff])/u;

/**
 * Cuts the stretch of a text that shows most of the phrases, then most occurrences, and marks them.
 * Without a match it is the beginning of the text.
 */
export function buildExcerpt(
  text: string,
  phrases: readonly (Pattern | string)[],
  exactScript: boolean,
): ExcerptPart[] {
  return cutExcerpt(text, findMatches(text, phrases, exactScript));
}

/** The same of matches that are known, in the order of the text. */
export function cutExcerpt(text: string, matches: readonly Match[]): ExcerptPart[] {
  const best = chooseWindow(matches);
  const start = beginningOf(text, best);
  const end = outsideWord(text, Math.min(text.length, start + LENGTH));
  const inside = matches.filter((match) => match.start >= start && match.start < end);
  const reach = Math.max(end, ...inside.map((match) => Math.min(match.end, end + 40)));
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...markParts(text, inside, start, reach),
    ...(reach < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

/** Where an excerpt begins: with the sentence of its first match when that is near, else some way before it. */
function beginningOf(text: string, match: number): number {
  const from = Math.max(0, match - BEFORE);
  if (from === 0) return 0;
  for (let at = from + 1; at <= match; at++) if (isSentenceStart(text, at, true)) return at;
  return outsideWord(text, from);
}

/** The same offset, or the beginning of the number, Latin word or surrogate pair that it would cut in two. */
function outsideWord(text: string, offset: number): number {
  const [run = ''] = WORD_END.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset)) ?? [];
  return WORD_START.test(text.slice(offset)) ? offset - run.length : offset;
}

/** A whole text cut into marked and unmarked parts. */
export function markText(
  text: string,
  phrases: readonly (Pattern | string)[],
  exactScript: boolean,
): ExcerptPart[] {
  return markMatches(text, findMatches(text, phrases, exactScript));
}

/** A whole text with matches that are known, marked. */
export function markMatches(text: string, matches: readonly Match[]): ExcerptPart[] {
  return markParts(text, matches, 0, text.length);
}

function markParts(text: string, matches: readonly Match[], start: number, end: number): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  const push = (from: number, to: number, marked: boolean) => {
    const piece = showGaps(text.slice(from, Math.min(to, end))).replaceAll('\n', ' ');
    if (piece !== '') parts.push({ text: piece, marked });
  };
  let at = start;
  for (const match of joinMatches(matches)) {
    push(at, match.start, false);
    push(match.start, match.end, true);
    at = match.end;
  }
  push(at, end, false);
  return parts;
}

function chooseWindow(matches: readonly Match[]): number {
  let best = 0;
  let bestScore = -1;
  matches.forEach(({ start }, i) => {
    const phrases = new Set<number>();
    let count = 0;
    for (let j = i; j < matches.length; j++) {
      const match = matches[j];
      if (!match || match.start >= start + LENGTH - BEFORE) break;
      phrases.add(match.phrase);
      count++;
    }
    const score = phrases.size * 1000 + count;
    if (score > bestScore) {
      best = start;
      bestScore = score;
    }
  });
  return best;
}
