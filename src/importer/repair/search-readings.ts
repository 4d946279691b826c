import type { AnnotationTable } from './annotation-table.ts';
import { lostTrails, markBytes, readBytes } from './byte-readings.ts';
import type { DamageToken } from './damage-tokens.ts';
import { decodePair, isPrivateUse, pairOf } from './gbk.ts';
import { openQuotes, scoreQuote } from './quote-balance.ts';
import { type PageCounts, scoreNext } from './score-text.ts';
import { isSimplifiedOnly } from './script-table.ts';

/** Stands for one ASCII character whose byte is gone: a digit, a blank, a line end or the `<` of a tag. */
export const HOLE = '\uFFFC';

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

interface State {
  readonly text: string;
  /** First byte of a character whose second byte is still to come; 0 between characters. */
  readonly pending: number;
  /** The last byte of the original stream, 0 when unknown. */
  readonly last: number;
  readonly before: number;
  readonly beforeThat: number;
  /** Quotation marks still open, outermost first. */
  readonly quotes: string;
  readonly score: number;
  readonly exact: boolean;
}

/** What a search reads by: the page's table and counts, and whether it is a page in Traditional script. */
export interface SearchPage {
  readonly table: AnnotationTable;
  readonly counts: PageCounts;
  readonly traditional: boolean;
}

/** States kept after each token but a `?`, whose new states have no score of their own yet; and how far behind the best one a state may fall before it is given up. */
const BEAM_WIDTH = 24;
const BEAM_DEPTH = 18;

const LINE_START = 0x0a;

/** Tokens that must be read in step behind the last damage before a span counts as ended. */
const SETTLED = 3;

/** A span longer than this is given up; no shift survives so many characters of real text. */
const LONGEST_SPAN = 400;

const PRIVATE_USE_SCORE = -40;
const SIMPLIFIED_SCORE = -6;
/** An eaten ASCII byte is rarer than a whole character, about one in two hundred. */
const HOLE_SCORE = Math.log(0.005);
/** A shift costs this much beside the reading as it stands, since most pages and most marks have none. */
export const SHIFT_SCORE = -4;

/**
 * Reads a damaged span by simulating the mirror backwards: each token gives the bytes it may stand for, the
 * bytes are decoded again from the last sure character border, and readings are ranked by how likely their
 * characters follow one another.
 * @param start index of the first damaged token; the text before it must be sound.
 * @param before the text of the line up to there, as mended so far.
 */
export function searchReadings(
  tokens: readonly DamageToken[],
  start: number,
  before: string,
  page: SearchPage,
): SearchResult {
  const code = before === '' ? LINE_START : before.charCodeAt(before.length - 1);
  const first: State = {
    text: '',
    pending: 0,
    last: code < 0x80 ? code : pairOf(code) & 0xff,
    before: code,
    beforeThat: before.length > 1 ? before.charCodeAt(before.length - 2) : LINE_START,
    quotes: openQuotes(before),
    score: 0,
    exact: true,
  };
  let states: State[] = [first];
  let calm = 0;
  let at = start;
  for (; at < tokens.length && at - start < LONGEST_SPAN; at++) {
    const token = tokens[at];
    if (!token) break;
    const next = states.flatMap((state) => advance(state, tokens, at, page));
    if (next.length === 0) break;
    states = isQuestion(token) ? next : prune(next);
    calm = isDamage(tokens, at) ? 0 : calm + 1;
    if (calm >= SETTLED && states.every((state) => state.pending === 0)) {
      at++;
      break;
    }
  }
  const whole = states.filter((state) => state.pending === 0);
  return { end: at, readings: mergeReadings(whole) };
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

function advance(state: State, tokens: readonly DamageToken[], at: number, page: SearchPage): State[] {
  const token = tokens[at];
  if (!token || token.kind === 'annotation') return [state];
  if (token.kind === 'lost') return readLost(state, token, page);
  const plain = readCharacter(state, token.text.charCodeAt(0), page);
  if (!isQuestion(token)) return plain;
  const next = tokens[at + 1];
  const beforeMark = next?.kind === 'character' && markBytes(next.text) !== undefined;
  return [...plain, ...(beforeMark ? readSplit(state, page) : []), ...readEaten(state, page)];
}

function readCharacter(state: State, code: number, page: SearchPage): State[] {
  if (state.pending === 0) {
    const pair = pairOf(code);
    return [write(state, code, pair === 0 ? code & 0x7f : pair & 0xff, page)];
  }
  return readBytes(code).flatMap((bytes) => feedAll(state, bytes, page));
}

/** `?pinyin)`: the second byte of an annotated character whose first byte is the last one read. */
function readLost(state: State, token: DamageToken, page: SearchPage): State[] {
  const { trails, learned } = lostTrails(state.last, token.syllable, page.table);
  const exact = state.exact && (learned || trails.length === 1);
  return trails.flatMap((trail) => feed({ ...state, exact }, trail, page));
}

/** `?` before ！ or ？: a byte that a decoder took for a lead, eaten with what set the mark apart. */
function readSplit(state: State, page: SearchPage): State[] {
  const shifted = { ...state, exact: false, score: state.score + (state.pending === 0 ? SHIFT_SCORE : 0) };
  const found: State[] = [];
  for (let byte = state.pending === 0 ? 0x81 : 0x80; byte <= 0xfe; byte++) {
    for (const next of feed(shifted, byte, page)) if (!isAnnotated(state, next, page)) found.push(next);
  }
  return found;
}

/** True when the mirror would have annotated what a guessed byte made, so that it cannot have stood there. */
function isAnnotated(state: State, next: State, page: SearchPage): boolean {
  const straddling = state.pending === 0 ? decodePair(state.last, next.last) : next.before;
  return page.table.syllables.has(String.fromCharCode(straddling));
}

/**
 * A bare `?` inside a shift: the second byte of a character, eaten together with one ASCII byte; or, when that
 * second byte was 80, with any byte at all.
 */
function readEaten(state: State, page: SearchPage): State[] {
  if (state.pending === 0) return [];
  const found: State[] = [];
  for (let byte = 0x80; byte <= 0xfe; byte++) {
    for (const next of feed({ ...state, exact: false }, byte, page)) {
      found.push({
        ...next,
        text: next.text + HOLE,
        beforeThat: next.before,
        before: HOLE.charCodeAt(0),
        last: 0,
        score: next.score + HOLE_SCORE,
      });
      if (byte !== 0x80) continue;
      for (let lead = 0x81; lead <= 0xfe; lead++) found.push(...feed(next, lead, page));
    }
  }
  return found;
}

function feedAll(state: State, bytes: readonly number[], page: SearchPage): State[] {
  let states = [state];
  for (const byte of bytes) states = states.flatMap((one) => feed(one, byte, page));
  return states;
}

/** Reads one byte of the original stream; no state when the byte cannot stand there. */
function feed(state: State, byte: number, page: SearchPage): State[] {
  if (state.pending === 0) {
    if (byte < 0x80) return [write(state, byte, byte, page)];
    return [{ ...state, pending: byte, last: byte }];
  }
  const code = decodePair(state.pending, byte);
  return code === 0 ? [] : [write({ ...state, pending: 0 }, code, byte, page)];
}

function write(state: State, code: number, last: number, page: SearchPage): State {
  const step = scoreNext(state.beforeThat, state.before, code, page.counts);
  const quote = scoreQuote(state.quotes, code);
  return {
    ...state,
    text: state.text + String.fromCharCode(code),
    last,
    beforeThat: state.before,
    before: code,
    quotes: quote.open,
    score: state.score + step + quote.score + scoreKind(code, page),
  };
}

/** What tells against a character by itself: a private-use one, or a Simplified one in a Traditional page. */
function scoreKind(code: number, page: SearchPage): number {
  if (isPrivateUse(code)) return PRIVATE_USE_SCORE;
  return page.traditional && isSimplifiedOnly(code) ? SIMPLIFIED_SCORE : 0;
}

function prune(states: readonly State[]): State[] {
  const sorted = [...states].sort((a, b) => b.score - a.score);
  const best = sorted[0]?.score ?? 0;
  return sorted.slice(0, BEAM_WIDTH).filter((state) => best - state.score <= BEAM_DEPTH);
}

function mergeReadings(states: readonly State[]): Reading[] {
  const best = new Map<string, Reading>();
  for (const { text, score, exact } of states) {
    const known = best.get(text);
    if (!known || known.score < score) best.set(text, { text, score, exact });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
