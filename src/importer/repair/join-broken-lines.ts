import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { findWrapWidth, isFull } from './wrap-width.ts';

const ENDS_SENTENCE = /[。！？；：!?;:…”’）)】》.—|]$/u;
const ENDS_OPEN = /[，、,（(“‘《]$/u;
/** Beginnings of a new paragraph, heading, aside, gap mark or field, never of a sentence's middle. */
const STARTS_NEW =
  /^(?:[（(]?[一二三四五六七八九十百零〇\d]{1,3}[）)、.．]|第[一二三四五六七八九十百\d]+[章节條条部]|[【[（(…◆■●★▲※○☆•·]|\.{3}|—{2}|(?:图|圖|来源|來源|时间|時間|作者|编辑|編輯|责任编辑|責任編輯|记者|記者|摘要|上一篇|下一篇|附件)\s*[:：为為])/u;
const HAN = /[\u3400-\u9fff]/u;

/** A line that breaks off without a mark must be at least this long to be prose and not a title or caption. */
export const SHORTEST_BROKEN = 28;
const SHORTEST_OPEN = 8;
/** What stands further back in a line that has been joined tells nothing of its end. */
const LOOKED_AT = 200;
/** A line of a verse is no longer. */
const LONGEST_VERSE = 18;

export interface JoinedLines {
  readonly lines: Line[];
  readonly repairs: Repair[];
  readonly marks: UnclearMark[];
}

/**
 * Joins lines that were broken inside a sentence: one that ends in a comma, or in the middle of words and is too
 * long for a title, with the line just under it. Lines parted by a blank line, headings, numbered points, asides
 * and gap marks are not joined. To be run on article text after navigation and metadata are gone.
 * @param lines with the numbers they have in the capture; a joined line keeps the first number.
 * @param marks unclear marks on these lines; they are carried over to the joined lines.
 * @param passed numbers of lines that do not part those around them: the foot of a printed page
 */
export function joinBrokenLines(
  lines: readonly Line[],
  marks: readonly UnclearMark[] = [],
  passed: ReadonlySet<number> = new Set(),
): JoinedLines {
  const joined: Line[] = [];
  const repairs: Repair[] = [];
  const moved = new Map<number, { line: number; by: number }>();
  let lastNumber = Number.NaN;
  let lastText = '';
  // The end of the line so far, kept apart: a line that is joined of thousands is not copied for each.
  let tail = '';
  const width = findWrapWidth(lines);
  for (const line of lines) {
    const before = joined.at(-1);
    while (passed.has(lastNumber + 1)) lastNumber++;
    if (
      before &&
      line.line === lastNumber + 1 &&
      (isBroken(tail, line.text) || isWrapped(lastText, line.text, width))
    ) {
      moved.set(line.line, { line: before.line, by: before.text.length });
      joined[joined.length - 1] = { line: before.line, text: before.text + line.text };
      repairs.push({
        line: line.line,
        from: `${tail.slice(-6)}\n${line.text.slice(0, 6)}`,
        to: tail.slice(-6) + line.text.slice(0, 6),
        kind: 'line-break',
        certain: ENDS_OPEN.test(tail),
      });
      tail = (tail + line.text).slice(-LOOKED_AT);
    } else {
      joined.push(line);
      tail = line.text.slice(-LOOKED_AT);
    }
    lastNumber = line.line;
    lastText = line.text;
  }
  const shifted = marks.map((mark) => {
    const move = moved.get(mark.line);
    return move ? { ...mark, line: move.line, start: mark.start + move.by, end: mark.end + move.by } : mark;
  });
  return { lines: joined, repairs, marks: shifted };
}

/** True for a line that breaks off at the width of its column, with the next one. */
function isWrapped(line: string, after: string, width: number | undefined): boolean {
  if (width === undefined || !isFull(line, width) || after === '' || STARTS_NEW.test(after)) return false;
  return !ENDS_SENTENCE.test(line) || /^[，。、；！？”』」）]/u.test(after);
}

/** True for two short lines of one length with marks at their ends: 见垃圾，弯个腰，/遇红灯，停一停。 */
function isVerse(before: string, after: string): boolean {
  return (
    before.length <= LONGEST_VERSE &&
    Math.abs(before.length - after.length) <= 1 &&
    /[，。；！？]$/u.test(after)
  );
}

/** True for two lines, one under the other, that a break within a sentence parts. */
export function isBroken(before: string, after: string): boolean {
  if (after === '' || /^[\s\u3000]/u.test(after) || STARTS_NEW.test(after)) return false;
  if (!HAN.test(after.charAt(0)) && !/^[“‘《0-9A-Za-z，。、；]/u.test(after)) return false;
  if (/^[，。、；]/u.test(after)) return HAN.test(before.slice(-1));
  if (ENDS_OPEN.test(before)) return before.length >= SHORTEST_OPEN && !isVerse(before, after);
  if (ENDS_SENTENCE.test(before) || !HAN.test(before.slice(-1))) return false;
  return before.length >= SHORTEST_BROKEN && /[，。、；,;]/u.test(before);
}
