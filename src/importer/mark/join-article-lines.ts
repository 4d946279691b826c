import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { joinBrokenLines } from '../repair/join-broken-lines.ts';
import type { KindedLine } from './build-blocks.ts';
import { joinRows } from './join-rows.ts';

/**
 * Joins the broken lines of an article's paragraphs and the cells of its rows; captions stay lines of their own.
 * @param breaks numbers of the lines at which a page of print ends
 */
export function joinArticleLines(
  body: readonly KindedLine[],
  marks: readonly UnclearMark[],
  breaks: ReadonlySet<number> = new Set(),
): { lines: KindedLine[]; repairs: Repair[]; marks: readonly UnclearMark[] } {
  const inRows = joinRows(body, marks);
  const whole = inRows.lines.filter(({ kind, row }) => kind === 'caption' || row !== undefined);
  const kept = new Set(whole.map(({ line }) => line));
  const isParagraph = ({ line }: Line) => !kept.has(line);
  const joined = joinBrokenLines(inRows.lines.filter(isParagraph), inRows.marks, breaks);
  const lines: KindedLine[] = [
    ...joined.lines.map((line): KindedLine => ({ ...line, kind: 'paragraph' })),
    ...whole,
  ].sort((a, b) => a.line - b.line);
  return { lines, repairs: joined.repairs, marks: joined.marks };
}
