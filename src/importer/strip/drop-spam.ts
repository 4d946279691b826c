import type { Line, Removal } from '../decode/line.ts';
import { isSpamLine } from './spam.ts';
import { findSpamSpans } from './spam-spans.ts';

/** Lines without the spam that was planted within them, and a record of each phrase. */
export interface SparedLines {
  readonly lines: readonly Line[];
  readonly removed: readonly Removal[];
}

/**
 * Takes planted phrases out of the lines of a capture. Lines keep their number, and one that is spam as a whole is
 * left to the rules. It comes before any repair, so that no record of one quotes spam.
 */
export function dropSpam(lines: readonly Line[]): SparedLines {
  const removed: Removal[] = [];
  const spared = lines.map((line) => {
    const spans = findSpamSpans(line.text).filter(({ certain }) => certain);
    if (spans.length === 0 || isSpamLine(line.text.trim())) return line;
    let { text } = line;
    for (const { start, end } of spans.toReversed()) {
      text = joinAround(text.slice(0, start), text.slice(end));
    }
    for (const { start, end } of spans) {
      removed.push({ line: line.line, text: line.text.slice(start, end), reason: 'spam' });
    }
    return { ...line, text };
  });
  return { lines: spared, removed };
}

/** Joins what stood on both sides of a phrase: of the two marks that parted it from the text one is left over. */
function joinAround(before: string, after: string): string {
  if (/^[，、；：。！？]/.test(after) && /[，、；：]$/.test(before)) return before.slice(0, -1) + after;
  if (/^[，、；：]/.test(after) && /(?:^|[。！？])\s*$/.test(before)) return before + after.slice(1);
  return before + after;
}
