import { textWidth } from '../../hanzi/text-width.ts';

/** Signs that may not begin a line, and signs that may not end one (GB/T 15834—2011, 5.1). */
const NOT_FIRST = /^[，。、；：？！）》〉」』】〕”’…—·%]/u;
const NOT_LAST = /[（《〈「『【〔“‘]$/u;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A title broken for a card. `size` indexes the sizes that were offered. */
export interface BrokenTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** A size of type: ems that fit in a line, and lines that fit on the card. */
export interface LineSpace {
  readonly ems: number;
  readonly lines: number;
}

/**
 * Breaks a title between words, as evenly as can be, in the first of `spaces` that holds it. A title too long
 * for all of them is cut in the last, with …… at its end.
 */
export function breakTitle(title: string, spaces: readonly LineSpace[]): BrokenTitle {
  const pieces = unbreakable(title.trim());
  for (const [size, { ems, lines }] of spaces.entries()) {
    const broken = breakEvenly(pieces, ems);
    if (broken.length <= lines && broken.every((line) => textWidth(line) <= ems))
      return { lines: broken, size };
  }
  const last = spaces.at(-1) ?? { ems: 20, lines: 1 };
  const broken = fill([...title.trim()], last.ems);
  const kept = broken.slice(0, last.lines);
  const end = [...(kept.pop() ?? '')];
  while (end.length > 0 && textWidth(`${end.join('')}……`) > last.ems) end.pop();
  return { lines: [...kept, `${end.join('')}……`], size: spaces.length - 1 };
}

/** Words with the signs that must stay with them. */
function unbreakable(text: string): string[] {
  const pieces: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = pieces.at(-1);
    const joins =
      last !== undefined && (NOT_FIRST.test(segment) || NOT_LAST.test(last) || isJoined(last, segment));
    if (joins) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A number stays with its unit (40项, 2017年), Latin with Latin. */
function isJoined(before: string, after: string): boolean {
  return (
    (/\d$/.test(before) && /^\p{Script=Han}$/u.test(after)) || (/[\w-]$/.test(before) && /^[\w-]/.test(after))
  );
}

/** The fewest lines that hold the pieces, then the narrowest measure that still needs no more of them. */
function breakEvenly(pieces: readonly string[], ems: number): string[] {
  const fewest = fill(pieces, ems);
  let best = fewest;
  for (let width = ems - 0.5; width > ems / 2; width -= 0.5) {
    const narrower = fill(pieces, width);
    if (narrower.length > fewest.length || narrower.some((line) => textWidth(line) > width)) break;
    best = narrower;
  }
  return best;
}

function fill(pieces: readonly string[], ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line !== '' && textWidth(`${line}${piece}`.trim()) > ems) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}
