import { openQuotes, scoreQuote } from '../language/quote-balance.ts';
import { buildPageCounts, scoreNext } from '../language/score-text.ts';

/** A byte that is gone; `options` are what it can have been, empty for any byte. */
export interface LostByte {
  readonly options: readonly number[];
}

export type ByteOrLost = number | LostByte;

export interface CutText {
  readonly text: string;
  /** Sequences that nothing could complete; each stands as one U+FFFD. */
  readonly lost: number;
  /** Sequences completed by the likeliest character, for want of a byte. */
  readonly guessed: number;
}

const NO_PAGE = buildPageCounts([]);
const ANY_CONTINUATION = Array.from({ length: 64 }, (_, at) => 0x80 + at);
/** A completion must be this much likelier than the next one (difference of logarithms). */
const CLEAR_MARGIN = 3;

/**
 * Decodes UTF-8 of which single bytes are gone. A sequence that lacks one byte is completed when one character
 * fits clearly better behind the text before it than all others; else it gives U+FFFD.
 */
export function readCutUtf8(bytes: readonly ByteOrLost[]): CutText {
  let text = '';
  let lost = 0;
  let guessed = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at];
    const length = typeof lead === 'number' ? sequenceLength(lead) : 0;
    if (typeof lead !== 'number' || length === 0) {
      text += '\uFFFD';
      lost++;
      at++;
      continue;
    }
    const rest: ByteOrLost[] = [];
    while (rest.length < length - 1 && isContinuation(bytes[at + 1 + rest.length]))
      rest.push(bytes[at + 1 + rest.length] ?? 0);
    at += 1 + rest.length;
    const whole = rest.length === length - 1 ? complete(lead, rest, text, at === bytes.length) : undefined;
    if (whole === undefined) lost++;
    else if (rest.some((byte) => typeof byte !== 'number')) guessed++;
    text += whole ?? '\uFFFD';
  }
  return { text, lost, guessed };
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isContinuation(byte: ByteOrLost | undefined): boolean {
  if (byte === undefined) return false;
  return typeof byte !== 'number' || (byte >= 0x80 && byte <= 0xbf);
}

/** What no line ends with: opening marks and the enumeration comma. */
const NEVER_LAST = /[“‘《「『（【〈、]/u;

function complete(
  lead: number,
  rest: readonly ByteOrLost[],
  before: string,
  last: boolean,
): string | undefined {
  const holes = rest.filter((byte) => typeof byte !== 'number');
  if (holes.length > 1) return undefined;
  const options =
    holes[0] === undefined ? [0] : holes[0].options.length > 0 ? holes[0].options : ANY_CONTINUATION;
  const read = options.map((option) => {
    const bytes = [lead, ...rest.map((byte) => (typeof byte === 'number' ? byte : option))];
    const text = new TextDecoder().decode(Uint8Array.from(bytes));
    const wrong = text.includes('\uFFFD') || (last && holes.length > 0 && NEVER_LAST.test(text));
    return { text, score: wrong ? Number.NEGATIVE_INFINITY : scoreBehind(before, text) };
  });
  read.sort((a, b) => b.score - a.score);
  const [best, next] = read;
  if (!best || best.score === Number.NEGATIVE_INFINITY) return undefined;
  return next === undefined || best.score - next.score >= CLEAR_MARGIN ? best.text : undefined;
}

function scoreBehind(before: string, text: string): number {
  const code = (back: number) => before.charCodeAt(before.length - back) || 0x0a;
  const balance = scoreQuote(openQuotes(before), text.charCodeAt(0)).score;
  return balance + scoreNext(code(2), code(1), text.charCodeAt(0), NO_PAGE);
}
