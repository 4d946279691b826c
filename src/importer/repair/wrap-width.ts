import type { Line } from '../decode/line.ts';

const NARROWEST = 12;
/** Wider lines are told by their length alone. */
const WIDEST = 34;
/** A line stops short of the width by no more: a mark may not begin a line, nor a number be cut. */
const SLACK = 3;
/** Lines that break off at the width, from which it is one. */
const LEAST_BROKEN = 3;
const ENDED = /[。！？；：:…”』」）)》】]$/u;

/**
 * The width at which a text was broken into lines, as it stands in the columns of a newspaper and on the pages of a PDF
 * file: no line is wider, and several sentences break off there. Slogans and verse have no such sentences.
 * @returns in full-width characters; undefined for a text whose lines are its own
 */
export function findWrapWidth(lines: readonly Line[]): number | undefined {
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const width = Math.max(0, ...texts.map(widthOf));
  if (width < NARROWEST || width > WIDEST) return undefined;
  const broken = texts.filter((text) => isFull(text, width) && !ENDED.test(text));
  const running = texts.filter((text) => /。./u.test(text) || (text.endsWith('。') && !isFull(text, width)));
  return broken.length >= LEAST_BROKEN && running.length > 1 ? width : undefined;
}

/** True for a line that reaches the width. */
export function isFull(line: string, width: number): boolean {
  return widthOf(line.trim()) >= width - SLACK;
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u0100' ? 0.5 : 1;
  return width;
}
