import { countHan } from '../../hanzi/letters.ts';
import type { LabelledLine } from './label-lines.ts';

/** Where the article stands among the lines: indexes into the labelled lines, `end` exclusive. */
export interface Zones {
  /** First line of running text. */
  readonly firstProse: number;
  /** Last line of running text before the end. */
  readonly lastProse: number;
  /** The line at which the page's furniture begins; the number of lines when there is none. */
  readonly end: number;
}

/** Text after an end mark that makes up more than this share of all text shows that the mark was none. */
const MOST_AFTER_END = 0.3;

/**
 * Finds the article between the furniture above and below it.
 * @returns null when no line holds text.
 */
export function findZones(lines: readonly LabelledLine[]): Zones | null {
  const prose = lines.flatMap(({ line, label }, index) =>
    label.kind === 'plain' && label.isProse ? [{ index, size: countHan(line.text) }] : [],
  );
  const found = prose.length > 0 ? prose : longestPlain(lines);
  const [first] = found;
  if (!first) return null;
  const total = sum(found);
  const end = lines.findIndex(({ label }, index) => {
    const isMark =
      (label.kind === 'furniture' && label.ends) || (label.kind === 'metadata' && label.reason === 'editor');
    return (
      isMark && index > first.index && sum(found.filter((p) => p.index > index)) <= total * MOST_AFTER_END
    );
  });
  const stop = end === -1 ? lines.length : end;
  const last = found.filter(({ index }) => index < stop).at(-1) ?? first;
  return { firstProse: first.index, lastProse: last.index, end: stop };
}

/** A capture without running text (a list, a caption page): its longest plain line stands for it. */
function longestPlain(lines: readonly LabelledLine[]): { index: number; size: number }[] {
  const plain = lines.flatMap(({ line, label }, index) =>
    label.kind === 'plain' ? [{ index, size: countHan(line.text) }] : [],
  );
  const ended = plain.filter(({ index }) => /[。！？；.!?;：:]$/.test(lines[index]?.line.text.trim() ?? ''));
  const longest = (ended.length > 0 ? ended : plain.slice(1)).sort((a, b) => b.size - a.size)[0] ?? plain[0];
  return longest ? [longest] : [];
}

function sum(items: readonly { readonly size: number }[]): number {
  return items.reduce((total, { size }) => total + size, 0);
}
