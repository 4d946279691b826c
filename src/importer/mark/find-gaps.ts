import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import type { Removal } from '../decode/line.ts';
import { GAP_SHAPES } from './gap-shapes.ts';

/** A place where words are missing; `start` is the offset of its {@link GAP_MARK} in the returned text. */
interface FoundGap {
  readonly start: number;
  readonly reason: string;
  readonly extent?: number;
}

/** A line with its omission marks taken out. */
export interface GappedText {
  readonly text: string;
  readonly gaps: readonly FoundGap[];
  /** What was taken out, in order. */
  readonly marks: readonly string[];
  /** Characters in the whole article and characters shown, when the page tells. */
  readonly total?: number;
  readonly shown?: number;
  /** For each offset of the old text its offset in the new one. */
  readonly moved: (offset: number) => number;
}

const GLOBAL_SHAPES = GAP_SHAPES.map(({ pattern, reason }) => ({
  reason,
  pattern: new RegExp(pattern.source, 'g'),
}));

/** Replaces each omission or paywall mark of a line by {@link GAP_MARK}. */
export function replaceGaps(text: string): GappedText {
  const cuts = GLOBAL_SHAPES.flatMap(({ pattern, reason }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      reason,
      numbers: match.groups ?? {},
    })),
  )
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((cut, index, all) => !all.slice(0, index).some((other) => other.end > cut.start));
  let out = '';
  let from = 0;
  const gaps: FoundGap[] = [];
  for (const cut of cuts) {
    out += text.slice(from, cut.start);
    const extent = toCount(cut.numbers.extent);
    gaps.push({ start: out.length, reason: cut.reason, ...(extent && { extent }) });
    out += GAP_MARK;
    from = cut.end;
  }
  out += text.slice(from);
  const total = cuts.map((cut) => toCount(cut.numbers.total)).find((n) => n !== undefined);
  const shown = cuts.map((cut) => toCount(cut.numbers.shown)).find((n) => n !== undefined);
  return {
    text: out,
    gaps,
    marks: cuts.map((cut) => cut.text),
    ...(total && { total }),
    ...(shown && { shown }),
    moved: (offset) => {
      let shift = 0;
      for (const cut of cuts) {
        if (offset >= cut.end) shift += cut.end - cut.start - GAP_MARK.length;
        else if (offset > cut.start) return cut.start - shift;
      }
      return offset - shift;
    },
  };
}

/** The report's record of an omission mark. */
export function gapRemoval(line: number, text: string): Removal {
  return { line, text, reason: 'omission-mark' };
}

function toCount(digits: string | undefined): number | undefined {
  const count = Number.parseInt(digits ?? '', 10);
  return count > 0 ? count : undefined;
}
