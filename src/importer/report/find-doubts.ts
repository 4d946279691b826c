import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { countHan } from '../../hanzi/letters.ts';
import type { Removal, Repair } from '../decode/line.ts';
import type { Block } from '../mark/block.ts';
import { findSpamSpans } from '../strip/spam-spans.ts';
import { isConcealed } from './conceal.ts';

/** A spot of an article that somebody should compare with the capture. `line` is the capture's. */
export interface Doubt {
  readonly line: number;
  readonly kind: /** A repair that had other readings. */
    | 'reading'
    /** Characters that could not be read. */
    | 'unclear'
    /** Words that the page left out. */
    | 'gap'
    /** A date that was reckoned and not read. */
    | 'inferred'
    /** Words that look like spam and were kept. */
    | 'spam'
    /** A sentence that was taken out for its place on the page. */
    | 'dropped';
  /** The words in question. */
  readonly words: string;
  /** Other readings, the date that was reckoned, how many more such lines there are, or how long the spam is. */
  readonly also?: string;
}

/** Reasons for which a line goes by its place alone and not by its words. */
const BY_PLACE = new Set(['after-end', 'site-bar']);
/** Han characters from which a dropped sentence is worth a look. */
const LONG = 40;
/** So many of them are listed; a page with comments has hundreds. */
const MOST_DROPPED = 3;
const LONGEST = 40;

/**
 * Finds all spots of an import that are open to doubt, in the order of the capture's lines. The words of spam are never among them.
 * @param blocks with their marks
 */
export function findDoubts({
  blocks,
  repairs,
  removed,
}: {
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  readonly removed: readonly Removal[];
}): Doubt[] {
  const readings = repairs
    .filter(({ certain }) => !certain)
    .map(({ line, to, candidates = [] }): Doubt => {
      const others = candidates.filter((one) => one !== to);
      return {
        line,
        kind: 'reading',
        words: shorten(to),
        ...(others.length > 0 && { also: others.join(' ') }),
      };
    });
  const marked = blocks.flatMap(({ line, text, marks }) =>
    marks.flatMap(({ name, attributes, start, end }): Doubt[] => {
      const words = shorten(text.slice(start, end));
      if (name === 'Unclear') return [{ line, kind: 'unclear', words: shorten(around(text, start, end)) }];
      if (name === 'Gap') return [{ line, kind: 'gap', words: shorten(around(text, start, end)) }];
      if (name !== 'Event' || attributes.basis !== 'inferred') return [];
      return [{ line, kind: 'inferred', words, ...(attributes.date && { also: attributes.date }) }];
    }),
  );
  const planted = blocks.flatMap(({ line, text }) => findPlanted(line, text));
  return [...readings, ...marked, ...planted, ...findDropped(removed)].sort((a, b) => a.line - b.line);
}

/** Shows where spam may stand by the words before it. */
function findPlanted(line: number, text: string): Doubt[] {
  return findSpamSpans(text).map(({ start, end }) => ({
    line,
    kind: 'spam',
    words: shorten(text.slice(Math.max(0, start - 8), start).replaceAll(GAP_MARK, '［……］')),
    also: String([...text.slice(start, end)].length),
  }));
}

function findDropped(removed: readonly Removal[]): Doubt[] {
  const prose = removed.filter(
    (one) =>
      BY_PLACE.has(one.reason) &&
      countHan(one.text) >= LONG &&
      /[。！？]/.test(one.text) &&
      !isConcealed(one),
  );
  return prose.slice(0, MOST_DROPPED).map(({ line, text }, at) => ({
    line,
    kind: 'dropped',
    words: shorten(text),
    ...(at === MOST_DROPPED - 1 &&
      prose.length > MOST_DROPPED && { also: String(prose.length - MOST_DROPPED) }),
  }));
}

/** Marks stand in words; a few of them on both sides show where. */
function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 8), end + 8).replaceAll(GAP_MARK, '［……］');
}

function shorten(text: string): string {
  const characters = [
    ...text
      .replace(/[\uE000-\uF8FF]/gu, '□')
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST).join('')}…`;
}
