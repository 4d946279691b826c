import { countHan } from '../../hanzi/letters.ts';
import { extendText, goesOnBelow } from './extend-text.ts';
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

/** Text after an end mark that makes up more than this share of all text may show that the mark was none. */
const MOST_AFTER_END = 0.3;
/** Where fewer of the lines after an end mark than this are running text, they are the page's and not the article's. */
const LEAST_TEXT_AFTER = 0.5;

/** Han characters of running text above a line that only ends articles, so that it ends this one. */
const LEAST_BEFORE_SURE_END = 80;

/**
 * Finds the article between the furniture above and below it.
 * @param isInside whether a line stands in the main content; left out where no blocks of the page tell
 * @returns null when no line holds text.
 */
export function findZones(lines: readonly LabelledLine[], isInside?: (at: number) => boolean): Zones | null {
  const counts = isInside ?? (() => true);
  const prose = lines.flatMap(({ line, label }, index) =>
    label.kind === 'plain' && label.isProse ? [{ index, size: countHan(line.text) }] : [],
  );
  const text = prose.length > 1 && isTitleAbove(lines, prose[0]?.index ?? 0) ? prose.slice(1) : prose;
  const found = text.length > 0 ? text : longestPlain(lines, counts);
  const [first] = found;
  if (!first) return null;
  const printed = lines.flatMap(({ label }, at) => (label.kind !== 'blank' && counts(at) ? [at] : []));
  // Walked from the end, with what stands after each line summed up on the way.
  let end = lines.length;
  const after = { letters: 0, prose: 0, lines: 0, mixed: false };
  const total = sum(found);
  const sizes = new Map(found.map(({ index, size }) => [index, size]));
  const inside = new Set(printed);
  for (let at = lines.length - 1; at > first.index; at--) {
    const mostlyElse = after.lines > 0 && after.prose < after.lines * LEAST_TEXT_AFTER;
    const label = lines[at]?.label;
    // Paragraphs below 相关新闻 in the article's own block, with no link between them, are its second part.
    const goesOn =
      isInside !== undefined && inside.has(at) && isHeading(label) && after.prose > 1 && !after.mixed;
    // Where no block of the page tells, what stands below the editor or the head of the comments is never the article.
    const isSure =
      isInside === undefined && isSureEnd(lines[at]) && total - after.letters >= LEAST_BEFORE_SURE_END;
    const isPassed =
      goesOn || (label?.kind === 'furniture' && label.reason === 'contact' && goesOnBelow(lines, at, end));
    if (isEnd(label) && !isPassed && (isSure || after.letters <= total * MOST_AFTER_END || mostlyElse))
      end = at;
    const size = sizes.get(at);
    if (size !== undefined) {
      after.letters += size;
      after.prose++;
    }
    if (inside.has(at)) after.lines++;
    else if (after.prose > 0 && label?.kind !== 'blank') after.mixed = true;
  }
  const last = found.filter(({ index }) => index < end).at(-1) ?? first;
  return {
    firstProse: first.index,
    lastProse: extendText(lines, { last: last.index, end, isInside: counts }),
    end,
  };
}

/** A title is no longer. */
const LONGEST_TITLE = 40;

/** True for a question or a call right above the line that tells source and day: 这座城，你读懂了吗？ */
function isTitleAbove(lines: readonly LabelledLine[], at: number): boolean {
  const text = lines[at]?.line.text.trim() ?? '';
  if (text.length > LONGEST_TITLE || !/[？！?!][”’"」』]?$/.test(text)) return false;
  const next = lines.slice(at + 1).find(({ label }) => label.kind !== 'blank')?.label;
  return next?.kind === 'metadata' && (next.reading.says.published ?? next.reading.says.source) !== undefined;
}

/** True for a label after which no article goes on. */
export function isEnd(label: LabelledLine['label'] | undefined): boolean {
  if (label?.kind === 'metadata') return label.reason === 'editor';
  return label?.kind === 'furniture' && label.ends;
}

/** True for a line that only ends articles: who edited it, the way to the next one, the head of the comments. */
function isSureEnd(line: LabelledLine | undefined): boolean {
  const label = line?.label;
  if (label?.kind === 'metadata') return label.reason === 'editor';
  if (label?.kind !== 'furniture' || !label.ends) return false;
  return (
    label.reason === 'previous-next' ||
    label.reason === 'comments' ||
    (label.reason === 'widget' && /评论|留言|跟[帖贴]/.test(line?.line.text ?? ''))
  );
}

/** True for a heading above other articles, which a page may set above a part of its own too. */
function isHeading(label: LabelledLine['label'] | undefined): boolean {
  return label?.kind === 'furniture' && label.reason === 'related';
}

/** A capture without running text (a list, a caption page): its longest plain line stands for it. */
function longestPlain(
  lines: readonly LabelledLine[],
  isInside: (at: number) => boolean,
): { index: number; size: number }[] {
  const plain = lines.flatMap(({ line, label }, index) =>
    label.kind === 'plain' && isInside(index) ? [{ index, size: countHan(line.text) }] : [],
  );
  const ended = plain.filter(({ index }) => /[。！？；.!?;：:]$/.test(lines[index]?.line.text.trim() ?? ''));
  const longest = (ended.length > 0 ? ended : plain.slice(1)).sort((a, b) => b.size - a.size)[0] ?? plain[0];
  return longest ? [longest] : [];
}

function sum(items: readonly { readonly size: number }[]): number {
  return items.reduce((total, { size }) => total + size, 0);
}
