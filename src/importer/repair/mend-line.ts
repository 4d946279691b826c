import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { isGbkOnlyHan, isPrivateUse } from '../language/gbk.ts';
import { readingsOf } from '../language/pinyin.ts';
import { chooseReading } from './choose-reading.ts';
import { type DamageToken, parseDamageTokens } from './damage-tokens.ts';
import type { SearchPage } from './read-step.ts';
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
  let text = '';
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    if (!isDamage(tokens, at)) {
      const character = annotatedBy(token, text);
      if (character !== undefined) {
        const from = character + token.text;
        annotations.set(from, { line: line.line, from, to: character, kind: 'annotation', certain: true });
      } else text += token.text;
      at++;
      continue;
    }
    const span = mendSpan(tokens, at, text, line.line, page);
    text += span.text;
    repairs.push(...span.repairs);
    marks.push(...span.marks);
    at = span.end;
  }
  return { line: { line: line.line, text }, repairs: [...annotations.values(), ...repairs], marks };
}

/** The character that an annotation stands behind, in the text as mended; undefined when the token is text. */
function annotatedBy(token: DamageToken, text: string): string | undefined {
  const character = text.charAt(text.length - 1);
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
  before: string,
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
