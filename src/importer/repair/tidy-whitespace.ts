import { dropForbidden } from '../../hanzi/forbidden-characters.ts';
import { INVISIBLE } from '../decode/invisible.ts';
import type { Line, Repair } from '../decode/line.ts';

const OTHER_SPACE = /[\t\v\f\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;
const CONTROL = /\p{Cc}/gu;
const INDENT = /^[\s\u3000]+/u;
const TAIL = /(?<![\s\u3000])[\s\u3000]+$/u;
/** One blank between Han characters or their marks is an accident of layout when it repeats. */
const WIDE_RUN = /([\u4e00-\u9fff，。；：！？、”’）》])[ \u3000]{2,}(?=[\u4e00-\u9fff“‘（《])/gu;

/**
 * Trims indents and line ends, turns no-break and other odd spaces into plain ones, drops invisible and control
 * characters, and shortens runs of blanks to one. Ideographic spaces inside a line stay, since they part fields.
 */
export function tidyWhitespace(lines: readonly Line[]): { lines: Line[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const tidied = lines.map((line) => {
    const text = dropForbidden(line.text.replace(INVISIBLE, '').replace(OTHER_SPACE, ' '))
      .replace(CONTROL, '')
      .replace(INDENT, '')
      .replace(TAIL, '')
      .replace(WIDE_RUN, '$1 ');
    if (text === line.text) return line;
    repairs.push({ line: line.line, from: line.text, to: text, kind: 'whitespace', certain: true });
    return { line: line.line, text };
  });
  return { lines: tidied, repairs: repairs.map(shorten) };
}

/** Keeps of a record what is needed to see the change: the indent or the parts around it, not the whole line. */
function shorten(repair: Repair): Repair {
  let start = 0;
  while (start < repair.to.length && repair.from[start] === repair.to[start]) start++;
  let tail = 0;
  const shortest = Math.min(repair.from.length, repair.to.length) - start;
  while (tail < shortest && repair.from.at(-1 - tail) === repair.to.at(-1 - tail)) tail++;
  return {
    ...repair,
    from: repair.from.slice(start, repair.from.length - tail),
    to: repair.to.slice(start, repair.to.length - tail),
  };
}
