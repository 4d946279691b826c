import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { HOLE } from './read-step.ts';

/** The rest of an HTML tag or entity whose first character was eaten: `</p>` comes out as `/p>`. */
const BROKEN_TAG = /^(?:\/?(?:p|br|div|span|strong|font|b|h\d|li|td|tr)\s?\/?>|(?:nbsp|ldquo|rdquo|quot);)/i;

/** What must follow a lost digit, and be found behind a digit elsewhere, before the two are taken for one. */
const FOLLOWING = /^(?:\d?月\d{1,2}日|\d{1,3}年|\d*[年月日时点]\S{2,4}|\S{4,6})/u;

/** What stands for one illegible character, as Chinese editions print it. */
export const LOST_CHARACTER = '□';

const DIGITS = '0123456789';

export interface FilledLine {
  readonly line: Line;
  readonly repairs: readonly Repair[];
  readonly marks: readonly UnclearMark[];
}

/**
 * Settles the places where one ASCII character was eaten. At a line's end, or before the rest of a tag, it was
 * the line end or the tag and nothing is missing; a digit is taken from another mention of the same words in
 * the page; everything else is shown as `□` and marked with its candidates.
 * @param marks marks already on this line; their offsets are carried over to the text returned.
 * @param page the text of all lines, for other mentions.
 */
export function fillHoles(line: Line, marks: readonly UnclearMark[], page: string): FilledLine {
  const repairs: Repair[] = [];
  const added: UnclearMark[] = [];
  let moved = [...marks];
  let text = line.text;
  for (let at = text.indexOf(HOLE); at !== -1; at = text.indexOf(HOLE, at)) {
    const rest = text.slice(at + 1);
    const tag = rest === '' ? '' : BROKEN_TAG.exec(rest)?.[0];
    if (tag !== undefined) {
      const gone = 1 + tag.length;
      text = text.slice(0, at) + text.slice(at + gone);
      moved = moved.map((mark) => shiftMark(mark, at, gone));
      continue;
    }
    const digit = findDigit(rest, page);
    text = text.slice(0, at) + (digit ?? LOST_CHARACTER) + rest;
    if (digit === undefined) {
      added.push({ line: line.line, start: at, end: at + 1, candidates: candidatesBefore(rest) });
    } else {
      const words = rest.slice(0, 6);
      repairs.push({
        line: line.line,
        from: LOST_CHARACTER + words,
        to: digit + words,
        kind: 'mirror-run',
        certain: false,
        candidates: [digit],
      });
    }
  }
  return { line: { line: line.line, text }, repairs, marks: [...moved, ...added] };
}

function shiftMark(mark: UnclearMark, at: number, gone: number): UnclearMark {
  const move = (offset: number) => (offset > at ? Math.max(at, offset - gone) : offset);
  return { ...mark, start: move(mark.start), end: move(mark.end) };
}

/** The one digit that stands before the same words elsewhere in the page, alone and everywhere the same. */
function findDigit(rest: string, page: string): string | undefined {
  if (/^0月/.test(rest)) return '1';
  const words = FOLLOWING.exec(rest)?.[0];
  if (words === undefined) return undefined;
  const dated = /^月(\d{1,2})日/.exec(rest)?.[1];
  const month = dated === undefined ? undefined : findMonth(dated, page);
  if (month !== undefined) return month;
  const found = new Set<string>();
  for (let at = page.indexOf(words); at !== -1; at = page.indexOf(words, at + 1)) {
    const digit = page.charAt(at - 1);
    if (digit === HOLE) continue;
    if (!DIGITS.includes(digit) || digit === '' || /\d/.test(page.charAt(at - 2))) return undefined;
    found.add(digit);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The month of the one-digit month dates in figures (`2020-09-14`) that fall on this day, if it is one only. */
function findMonth(day: string, page: string): string | undefined {
  const figures = new RegExp(`(?:19|20)\\d\\d[-/.]0?([1-9])[-/.]0?${day}(?!\\d)`, 'g');
  const months = new Set([...page.matchAll(figures)].map((match) => match[1]));
  return months.size === 1 ? [...months][0] : undefined;
}

function candidatesBefore(rest: string): readonly string[] {
  if (/^月/u.test(rest)) return [...DIGITS].slice(1);
  if (/^[\d年日时点时月名个人条项件次处家万亿余多%％]/u.test(rest)) return [...DIGITS];
  return [];
}
