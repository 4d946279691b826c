import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { isGbkOnlyHan, isPrivateUse } from '../language/gbk.ts';
import { readingsOf } from '../language/pinyin.ts';
import { scoreQuote } from '../language/quote-balance.ts';
import { chooseReading } from './choose-reading.ts';
import { type DamageToken, parseDamageTokens } from './damage-tokens.ts';
import type { SearchPage, TextBefore } from './read-step.ts';
import { isDamage, searchReadings } from './search-readings.ts';

/** A mended line; the text may still hold `HOLE` where one ASCII character is gone. */
export interface MendedLine {
  readonly line: Line;
  readonly repairs: readonly Repair[];
  readonly marks: readonly UnclearMark[];
}

/** Undoes mirror damage in one line; see `mendMirrorDamage`. */
export function mendLine(line: Line, page: SearchPage): MendedLine {
  const tokens = parseDamageTokens(line.text, page.table);
  const annotations = new Map<string, Repair>();
  const repairs: Repair[] = [];
  const marks: UnclearMark[] = [];
  // Pieces and a tail, for a line may hold a whole page: looking at the end of a growing text would take ever longer.
  const pieces: string[] = [];
  let length = 0;
  let tail = '';
  let open = '';
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
    tail = (tail + piece).slice(-2);
    for (let at = 0; at < piece.length; at++) open = scoreQuote(open, piece.charCodeAt(at)).open;
  };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (!isDamage(tokens, at)) {
      const character = annotatedBy(token, tail.slice(-1));
      if (character !== undefined) {
        const from = character + token.text;
        annotations.set(from, { line: line.line, from, to: character, kind: 'annotation', certain: true });
      } else add(token.text);
      at++;
      continue;
    }
    const span = mendSpan(tokens, at, { tail, open, length }, line.line, page);
    add(span.text);
    repairs.push(...span.repairs);
    marks.push(...span.marks);
    at = span.end;
  }
  const text = pieces.join('');
  return { line: { line: line.line, text }, repairs: [...annotations.values(), ...repairs], marks };
}

/** The character that an annotation stands behind, the last one mended; undefined when the token is text. */
function annotatedBy(token: DamageToken, character: string): string | undefined {
  if (token.kind === 'annotation') return character;
  if (token.kind !== 'tail' || !isGbkOnlyHan(character.charCodeAt(0))) return undefined;
  return readingsOf(character).has(token.syllable) ? character : undefined;
}

interface MendedSpan {
  readonly text: string;
  readonly end: number;
  readonly repairs: readonly Repair[];
  readonly marks: readonly UnclearMark[];
}

function mendSpan(
  tokens: readonly DamageToken[],
  start: number,
  before: TextBefore & { readonly length: number },
  line: number,
  page: SearchPage,
): MendedSpan {
  const offset = before.length;
  const { end, readings } = searchReadings(tokens, start, before, page);
  const span = tokens.slice(start, end);
  const seen = span.map((token) => token.text).join('');
  const plain = span.map((token) => (token.kind === 'annotation' ? '' : token.text)).join('');
  const choice = chooseReading(readings, plain, page.table.mirror);
  if (!choice) {
    const stop = Math.max(end, start + 1);
    const raw = tokens
      .slice(start, stop)
      .map((token) => token.text)
      .join('');
    return {
      text: raw,
      end: stop,
      repairs: [],
      marks: [{ line, start: offset, end: offset + raw.length, candidates: [] }],
    };
  }
  const { reading, open } = choice;
  const marks: UnclearMark[] = open
    ? [{ line, start: offset + open.start, end: offset + open.end, candidates: open.candidates }]
    : [];
  if (reading.text === plain && seen === plain) return { text: plain, end, repairs: [], marks };
  const repair = buildRepair(line, seen, reading.text, span, reading.exact && !open);
  const candidates = choice.candidates.length > 1 ? choice.candidates : undefined;
  return {
    text: reading.text,
    end,
    repairs: [candidates && !repair.certain ? { ...repair, candidates } : repair],
    marks,
  };
}

function buildRepair(
  line: number,
  seen: string,
  read: string,
  span: readonly DamageToken[],
  certain: boolean,
): Repair {
  const kind = span.some((token) => token.kind === 'lost')
    ? 'mirror-chain'
    : span.some((token) => isPrivateUse(token.text.charCodeAt(0)))
      ? 'private-use'
      : 'mirror-run';
  return { line, from: seen, to: read, kind, certain };
}
