import { decodePair, isGbkOnlyHan, isPrivateUse, pairOf } from '../language/gbk.ts';
import { readingsOf } from '../language/pinyin.ts';
import { scoreQuote } from '../language/quote-balance.ts';
import { type PageCounts, scoreNext } from '../language/score-text.ts';
import { isSimplifiedOnly } from '../language/script-table.ts';
import type { AnnotationTable } from './annotation-table.ts';
import { lostTrails, readBytes } from './byte-readings.ts';
import type { DamageToken } from './damage-tokens.ts';

/** Stands for one ASCII character whose byte is gone: a digit, a blank, a line end or the `<` of a tag. */
export const HOLE = '\uFFFC';
const HOLE_CODE = 0xfffc;

/** What a search reads by: the page's table and counts, and whether it is a page in Traditional script. */
export interface SearchPage {
  readonly table: AnnotationTable;
  readonly counts: PageCounts;
  readonly traditional: boolean;
  readonly effort: SearchEffort;
}

/** How many more states all searches of a page may weigh. Counted down; with nothing left damage stays as it is. */
export interface SearchEffort {
  states: number;
}

/** How far one reading has come in the stream of bytes. */
export interface State {
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
  /** True when `pending` is a guess that no character has tested yet. */
  readonly fresh: boolean;
}

const LINE_START = 0x0a;
const PRIVATE_USE_SCORE = -40;
const SIMPLIFIED_SCORE = -6;
/** An eaten ASCII byte is rarer than a whole character, about one in two hundred. */
const HOLE_SCORE = Math.log(0.005);
/** A second byte 80 in a shift, eaten with the byte behind it, is rarer than a mark that stands there itself. */
const EATEN_SCORE = -5;
const LIKELY_CHARACTER = -12;
/** A shift costs this much beside the reading as it stands, since most pages and most marks have none. */
const SHIFT_SCORE = -4;

/** What is known of the sound text before a damaged span. */
export interface TextBefore {
  /** Its last characters, two at least where there are two. */
  readonly tail: string;
  /** The paired marks it leaves open. */
  readonly open: string;
}

/** The state behind a sound text, at a character border. */
export function startState({ tail, open }: TextBefore): State {
  const code = tail === '' ? LINE_START : tail.charCodeAt(tail.length - 1);
  const beforeThat = tail.length > 1 ? tail.charCodeAt(tail.length - 2) : LINE_START;
  return makeState('', 0, lastByte(code), code, beforeThat, open, 0, true);
}

/** A visible character: written as it is at a character border, else fed as the bytes it may stand for. */
export function readCharacter(found: State[], state: State, code: number, page: SearchPage): void {
  if (state.pending === 0) {
    found.push(write(state, code, lastByte(code), state.score, state.exact, page));
    return;
  }
  for (const bytes of readBytes(code)) {
    let one: State | undefined = state;
    for (const byte of bytes) if (one) one = feed(one, byte, one.score, one.exact, page);
    if (one) found.push(one);
  }
}

/** `?pinyin)`: the second byte of an annotated character whose first byte is the last one read. */
export function readLost(found: State[], state: State, syllable: string, page: SearchPage): void {
  const { trails, learned } = lostTrails(state.last, syllable, page.table);
  const exact = state.exact && (learned || trails.length === 1);
  for (const trail of trails) {
    const next = feed(state, trail, state.score, exact, page);
    if (next) found.push(next);
  }
}

/** `(pinyin)` behind a letter: the mirror's, when the letter has just completed a character read so; else text. */
export function readTail(found: State[], state: State, token: DamageToken, page: SearchPage): void {
  if (isGbkOnlyHan(state.before) && readingsOf(String.fromCharCode(state.before)).has(token.syllable)) {
    found.push(state);
    return;
  }
  if (state.pending !== 0) return;
  let next = state;
  for (const character of token.text) {
    const code = character.charCodeAt(0);
    next = write(next, code, lastByte(code), next.score, next.exact, page);
  }
  found.push(next);
}

/** `?` before ！ or ？: a byte that a decoder took for a lead, eaten with what set the mark apart. */
export function readSplit(found: State[], state: State, page: SearchPage): void {
  const score = state.score + (state.pending === 0 ? SHIFT_SCORE : 0);
  for (let byte = state.pending === 0 ? 0x81 : 0x80; byte <= 0xfe; byte++) {
    const next = feed(state, byte, score, false, page);
    if (next && !isAnnotated(state, next, page))
      found.push(next.pending === 0 ? next : { ...next, fresh: true });
  }
}

/**
 * A bare `?` inside a shift: the second byte of a character, eaten together with one ASCII byte; or, when that
 * second byte was 80, with any byte at all.
 */
export function readEaten(found: State[], state: State, page: SearchPage): void {
  if (state.pending === 0 || state.fresh) return;
  for (let byte = 0x80; byte <= 0xfe; byte++) {
    const next = feed(state, byte, state.score, false, page);
    if (!next) continue;
    const { text, before, quotes, score } = next;
    found.push(makeState(text + HOLE, 0, 0, HOLE_CODE, before, quotes, score + HOLE_SCORE, false));
    if (byte !== 0x80 || score - state.score < LIKELY_CHARACTER) continue;
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      const more = feed(next, lead, next.score + EATEN_SCORE, false, page);
      if (more) found.push({ ...more, fresh: true });
    }
  }
}

/** True when the mirror would have annotated what a guessed byte made, so that it cannot have stood there. */
function isAnnotated(state: State, next: State, page: SearchPage): boolean {
  const straddling = state.pending === 0 ? decodePair(state.last, next.last) : next.before;
  return page.table.syllables.has(String.fromCharCode(straddling));
}

/** Reads one byte of the original stream; undefined when the byte cannot stand there. */
function feed(
  state: State,
  byte: number,
  score: number,
  exact: boolean,
  page: SearchPage,
): State | undefined {
  if (state.pending === 0) {
    if (byte < 0x80) return write(state, byte, byte, score, exact, page);
    return makeState(state.text, byte, byte, state.before, state.beforeThat, state.quotes, score, exact);
  }
  const code = decodePair(state.pending, byte);
  return code === 0 ? undefined : write(state, code, byte, score, exact, page);
}

function write(
  state: State,
  code: number,
  last: number,
  score: number,
  exact: boolean,
  page: SearchPage,
): State {
  const step = scoreNext(state.beforeThat, state.before, code, page.counts);
  const quote = scoreQuote(state.quotes, code);
  const sum = score + step + quote.score + scoreKind(code, page);
  return makeState(
    state.text + String.fromCharCode(code),
    0,
    last,
    code,
    state.before,
    quote.open,
    sum,
    exact,
  );
}

/** Builds all states with their fields in one order, which keeps the search fast. */
function makeState(
  text: string,
  pending: number,
  last: number,
  before: number,
  beforeThat: number,
  quotes: string,
  score: number,
  exact: boolean,
): State {
  return { text, pending, last, before, beforeThat, quotes, score, exact, fresh: false };
}

/** What tells against a character by itself: a private-use one, or a Simplified one in a Traditional page. */
function scoreKind(code: number, page: SearchPage): number {
  if (isPrivateUse(code)) return PRIVATE_USE_SCORE;
  return page.traditional && isSimplifiedOnly(code) ? SIMPLIFIED_SCORE : 0;
}

function lastByte(code: number): number {
  return code < 0x80 ? code : pairOf(code) & 0xff;
}
