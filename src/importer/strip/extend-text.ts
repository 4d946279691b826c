import { countHan } from '../../hanzi/letters.ts';
import { isControl } from '../metadata/controls.ts';
import { isSignatureDate, isSigned } from './closing-lines.ts';
import type { LabelledLine } from './label-lines.ts';

/** Short lines without a sentence that may stand between two sentences: headings, the points of a list. */
const MOST_BETWEEN = 8;
/** Han characters from which a short line with a full stop is a sentence. */
const LEAST_SENTENCE = 5;
const ENDED = /[。！？；][”’"」』）)]*$/;
/** Numbers, shares and times that stand alone above the text they belong to: 01, 【3.6万】, 98.2%, 09:40. */
const FIGURE = /^[\s【[(（#]*\d[\d.,:：]*(?:\s*[%万亿千余多+]+)?[\s】\])）]*$/;

/**
 * The last line of the text, where short sentences follow the last long one: what stands between them is the text's as
 * well, be it a heading, a number above a paragraph or a date. A line of the page ends it.
 * @param last index of the last line that is running text by its length
 * @param end index of the line at which the page's furniture begins
 */
export function extendText(
  lines: readonly LabelledLine[],
  { last, end, isInside }: { last: number; end: number; isInside: (at: number) => boolean },
): number {
  let found = last;
  let between = 0;
  for (let at = last + 1; at < end; at++) {
    const { line, label } = lines[at] as LabelledLine;
    const text = line.text.trim();
    if (label.kind === 'blank') continue;
    if (FIGURE.test(text)) continue;
    if (!isInside(at) || between > MOST_BETWEEN) break;
    if (label.kind === 'metadata' && isDayOfText(lines[at] as LabelledLine)) continue;
    // One that stands above the end has been found to be the article's own.
    if (label.kind === 'furniture' && label.reason === 'contact') continue;
    if (label.kind !== 'plain' || isControl(text)) break;
    if (ENDED.test(text) && countHan(text) >= LEAST_SENTENCE) {
      found = at;
      between = 0;
    } else between++;
  }
  return found;
}

/** A day or a term without a name before it, as the points of a notice give it. */
export function isDayOfText({ line, label }: LabelledLine): boolean {
  if (
    label.kind !== 'metadata' ||
    !/^[\d年月日至到\s—~～\-－:：（）()星期一二三四五六日天上下午时点分前起止]+$/u.test(line.text)
  )
    return false;
  const { source, authors = [], editors = [] } = label.reading.says;
  return !source && authors.length === 0 && editors.length === 0;
}

/**
 * True where an article goes on below a line that may end articles, for it is signed there, or its points go on: the
 * address and telephone of a notice.
 */
export function goesOnBelow(lines: readonly LabelledLine[], at: number, end: number): boolean {
  const number = numberBefore(lines, at);
  for (let below = at + 1; below < Math.min(end, at + FAR); below++) {
    const { line, label } = lines[below] as LabelledLine;
    const text = line.text.trim();
    if (label.kind === 'furniture' && label.reason !== 'contact') return false;
    if (number >= 0 && pointOf(text) > number) return true;
    if (isSignatureDate(text)) return isSigned(previousText(lines, below));
  }
  return false;
}

/** Lines between the telephone of a notice and its signature. */
const FAR = 30;
const DIGITS = '一二三四五六七八九十';

/** The number of a main point, 三、投稿方式; -1 for a line that is none. */
function pointOf(text: string): number {
  return DIGITS.indexOf(/^([一二三四五六七八九十])[、.．]/.exec(text)?.[1] ?? '?');
}

/** The number of the last main point above a line. */
function numberBefore(lines: readonly LabelledLine[], at: number): number {
  for (let above = at - 1; above >= 0; above--) {
    const number = pointOf(lines[above]?.line.text.trim() ?? '');
    if (number >= 0) return number;
  }
  return -1;
}

function previousText(lines: readonly LabelledLine[], at: number): string {
  return lines.slice(0, at).findLast(({ label }) => label.kind !== 'blank')?.line.text ?? '';
}
