import type { Line, Repair, UnclearMark } from '../decode/line.ts';
import { joinBrokenLines } from '../repair/join-broken-lines.ts';
import type { KindedLine } from './build-blocks.ts';

/** Joins the broken lines of an article's paragraphs; captions stay lines of their own. */
export function joinArticleLines(
  body: readonly KindedLine[],
  marks: readonly UnclearMark[],
): { lines: KindedLine[]; repairs: Repair[]; marks: readonly UnclearMark[] } {
  const captions = body.filter(({ kind }) => kind === 'caption');
  const captioned = new Set(captions.map(({ line }) => line));
  const isParagraph = ({ line }: Line) => !captioned.has(line);
  const joined = joinBrokenLines(body.filter(isParagraph), marks);
  const lines: KindedLine[] = [
    ...joined.lines.map((line): KindedLine => ({ ...line, kind: 'paragraph' })),
    ...captions,
  ].sort((a, b) => a.line - b.line);
  return { lines, repairs: joined.repairs, marks: joined.marks };
}
