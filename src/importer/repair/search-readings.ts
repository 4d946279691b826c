import { isPrivateUse } from '../language/gbk.ts';
import { markBytes } from './byte-readings.ts';
import type { DamageToken } from './damage-tokens.ts';
import {
  readCharacter,
  readEaten,
  readLost,
  readSplit,
  readTail,
  type SearchPage,
  type State,
  startState,
  type TextBefore,
} from './read-step.ts';

/** One way to read a damaged span. `score` is a natural logarithm; higher is likelier. */
export interface Reading {
  readonly text: string;
  readonly score: number;
  /** True when every byte of it follows from the bytes seen and the page's own table. */
  readonly exact: boolean;
}

/** What a search found: all readings of the span up to `end` (a token index, exclusive), best first. */
export interface SearchResult {
  readonly end: number;
  readonly readings: readonly Reading[];
}

/** States kept after each token beside fresh guesses, which have no score of their own yet; and how far behind the best one a state may fall before it is given up. */
const BEAM_WIDTH = 24;
const BEAM_DEPTH = 18;

/** Tokens that must be read in step behind the last damage before a span counts as ended. */
const SETTLED = 3;
/** A shifted reading this far behind (difference of logarithms) will not come back. */
const SETTLED_MARGIN = 12;

/** A span longer than this is given up; no shift survives so many characters of real text. */
const LONGEST_SPAN = 400;

/**
 * Reads a damaged span by simulating the mirror backwards: each token gives the bytes it may stand for, the
 * bytes are decoded again from the last sure character border, and readings are ranked by how likely their
 * characters follow one another.
 * @param start index of the first damaged token; the text before it must be sound.
 * @param before the text of the line up to there, as mended so far.
 * @returns no readings where none fits, or where the page has used up its effort.
 */
export function searchReadings(
  tokens: readonly DamageToken[],
  start: number,
  before: TextBefore,
  page: SearchPage,
): SearchResult {
  let states: State[] = [startState(before)];
  let calm = 0;
  let plain = '';
  let at = start;
  for (; at < tokens.length && at - start < LONGEST_SPAN; at++) {
    const token = tokens[at];
    if (!token) break;
    const next: State[] = [];
    for (const state of states) {
      if (next.length > page.effort.states) break;
      advance(next, state, tokens, at, page);
    }
    page.effort.states -= next.length;
    if (next.length === 0 || page.effort.states < 0) return { end: at + 1, readings: [] };
    plain += token.kind === 'annotation' ? '' : token.text;
    states = prune(next, plain);
    calm = isDamage(tokens, at) ? 0 : calm + 1;
    if (calm >= SETTLED && isSettled(states)) {
      at++;
      break;
    }
  }
  const whole = states.filter((state) => state.pending === 0);
  return { end: at, readings: mergeReadings(whole) };
}

/** True when the best reading is at a border, and none that is still shifted comes near it. */
function isSettled(states: readonly State[]): boolean {
  const best = states[0];
  if (best?.pending !== 0) return false;
  return states.every((state) => state.pending === 0 || best.score - state.score > SETTLED_MARGIN);
}

/** True for a token that may be damage: an eaten pair, a `?` before a mark, a private-use character. */
export function isDamage(tokens: readonly DamageToken[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'annotation') return false;
  if (token.kind === 'lost' || isPrivateUse(token.text.charCodeAt(0))) return true;
  const next = tokens[at + 1];
  return isQuestion(token) && next?.kind === 'character' && markBytes(next.text) !== undefined;
}

function isQuestion(token: DamageToken): boolean {
  return token.kind === 'character' && (token.text === '?' || token.text === '\uFFFD');
}

function advance(
  found: State[],
  state: State,
  tokens: readonly DamageToken[],
  at: number,
  page: SearchPage,
): void {
  const token = tokens[at];
  if (!token || token.kind === 'annotation') found.push(state);
  else if (token.kind === 'lost') readLost(found, state, token.syllable, page);
  else if (token.kind === 'tail') readTail(found, state, token, page);
  else readCharacter(found, state, token.text.charCodeAt(0), page);
  if (!token || !isQuestion(token)) return;
  const next = tokens[at + 1];
  if (next?.kind === 'character' && markBytes(next.text) !== undefined) readSplit(found, state, page);
  readEaten(found, state, page);
}

/** Keeps the best states, all fresh guesses, and always the reading of the text as it stands. */
function prune(states: readonly State[], plain: string): State[] {
  const sorted = states.filter((state) => !state.fresh).sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  const kept = sorted.filter(
    (state, rank) =>
      (rank < BEAM_WIDTH && best - state.score <= BEAM_DEPTH) ||
      (state.text.length === plain.length && state.text === plain),
  );
  for (const state of states) if (state.fresh) kept.push(state);
  return kept;
}

function mergeReadings(states: readonly State[]): Reading[] {
  const best = new Map<string, Reading>();
  for (const { text, score, exact } of states) {
    const known = best.get(text);
    if (!known || known.score < score) best.set(text, { text, score, exact });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
