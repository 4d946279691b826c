import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import type { Cell, Line, Removal, Repair, UnclearMark } from '../decode/line.ts';
import type { Block, Mark, TableRow } from './block.ts';
import { gapRemoval, replaceGaps } from './find-gaps.ts';
import { findRedactions } from './find-redactions.ts';
import { findSupplied } from './find-supplied.ts';
import type { GapReason } from './gap-shapes.ts';

/** A line of the article with its kind. */
export interface KindedLine extends Line {
  readonly kind: Block['kind'];
  /** Where it stands in a table. */
  readonly cell?: Cell;
  /** The cells it was joined from. */
  readonly row?: TableRow;
}

/** Blocks with the marks that need no knowledge of dates, and what was learned of the article's completeness. */
export interface BuiltBlocks {
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly complete: boolean;
  readonly total?: number;
  readonly shown?: number;
}

/** Why the text before or after what the capture holds is missing. */
export interface MissingParts {
  readonly before?: GapReason;
  readonly after?: GapReason;
}

/**
 * Turns lines into blocks: omission marks become gaps; redactions, unclear and supplied characters are marked. A
 * joined line's repairs are those of all lines up to the next one.
 * @param missing what is known to be missing though no words of the page say so
 */
export function buildBlocks(
  lines: readonly KindedLine[],
  unclear: readonly UnclearMark[],
  repairs: readonly Repair[] = [],
  missing: MissingParts = {},
): BuiltBlocks {
  const removed: Removal[] = [];
  const totals: { total?: number; shown?: number } = {};
  let complete = true;
  const repairsOf = groupUpToNext(lines, repairs);
  const unclearOf = Map.groupBy(unclear, ({ line }) => line);
  const blocks = lines.flatMap((line, index): Block[] => {
    const own = repairsOf[index] ?? [];
    const gapped = replaceGaps(line.text.replaceAll(GAP_MARK, ''));
    if (gapped.gaps.length > 0) complete = false;
    removed.push(...gapped.marks.map((text) => gapRemoval(line.line, text)));
    if (gapped.total) totals.total ??= gapped.total;
    if (gapped.shown) totals.shown ??= gapped.shown;
    const gaps = gapped.gaps.map(
      ({ start, reason, extent }): Mark => ({
        start,
        end: start + GAP_MARK.length,
        name: 'Gap',
        attributes: { reason, ...(extent && { extent: String(extent) }) },
      }),
    );
    const marks = (unclearOf.get(line.line) ?? []).map((mark): Mark => {
      const candidates = mark.candidates.join(' ');
      return {
        start: gapped.moved(mark.start),
        end: gapped.moved(mark.end),
        name: 'Unclear',
        attributes: candidates === '' ? {} : { candidates },
      };
    });
    return trimBlock({
      line: line.line,
      kind: line.kind,
      text: gapped.text,
      ...(line.row && { row: moveCells(line.row, gapped.moved) }),
      marks: [...gaps, ...marks, ...findRedactions(gapped.text), ...findSupplied(gapped.text, own)],
    });
  });
  const whole = !missing.before && !missing.after;
  return { blocks: markMissing(blocks, missing), removed, complete: complete && whole, ...totals };
}

/** Puts a gap where the article begins or ends and the capture holds no more of it, unless one stands there. */
function markMissing(blocks: readonly Block[], { before, after }: MissingParts): Block[] {
  return blocks.map((block, at) => {
    const opened =
      before && at === 0 && !block.text.startsWith(GAP_MARK) ? insertGap(block, 0, before) : block;
    const isLast = at === blocks.length - 1;
    return after && isLast && !opened.text.endsWith(GAP_MARK)
      ? insertGap(opened, opened.text.length, after)
      : opened;
  });
}

function insertGap(block: Block, at: number, reason: GapReason): Block {
  const gap: Mark = { start: at, end: at + GAP_MARK.length, name: 'Gap', attributes: { reason } };
  const by = at === 0 ? GAP_MARK.length : 0;
  const moved = block.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  const text = block.text.slice(0, at) + GAP_MARK + block.text.slice(at);
  const row = block.row && moveCells(block.row, (start) => (start === 0 ? 0 : start + by));
  return { ...block, ...(row && { row }), text, marks: at === 0 ? [gap, ...moved] : [...moved, gap] };
}

/** The repairs of each line and of the lines joined to it, i.e. of all before the next one. */
function groupUpToNext(lines: readonly Line[], repairs: readonly Repair[]): Repair[][] {
  const sorted = repairs.toSorted((a, b) => a.line - b.line);
  let at = 0;
  return lines.map(({ line }, index) => {
    const next = lines[index + 1]?.line ?? Number.POSITIVE_INFINITY;
    const own: Repair[] = [];
    for (; at < sorted.length && (sorted[at] as Repair).line < next; at++) {
      const repair = sorted[at] as Repair;
      if (repair.line >= line) own.push(repair);
    }
    return own;
  });
}

/** Trims a block and moves its marks; an empty one vanishes. */
function trimBlock(block: Block): Block[] {
  const text = block.text.trim();
  if (text === '') return [];
  const by = block.text.length - block.text.trimStart().length;
  const marks = block.marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - by),
      end: Math.min(text.length, mark.end - by),
    }))
    .filter((mark) => mark.start < mark.end);
  const row = block.row && moveCells(block.row, (start) => Math.max(0, start - by));
  return [{ ...block, ...(row && { row }), text, marks }];
}

function moveCells(row: TableRow, moved: (offset: number) => number): TableRow {
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, start: moved(cell.start) })) };
}
