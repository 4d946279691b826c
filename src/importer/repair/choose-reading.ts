import type { Reading } from './search-readings.ts';

/**
 * How much likelier the best reading must be than the next (difference of natural logarithms): e², about 7 times.
 * Over 792 generated pages with 807 runs no reading that won by more was wrong; at e⁴ a tenth of the right ones
 * were marked.
 */
const CLEAR_MARGIN = 2;
/** On a page without other signs of a mirror a shift must be this much likelier than the text as it stands. */
const CLEAR_MARGIN_ELSEWHERE = 16;

/** More candidates than this help no editor. */
const MOST_CANDIDATES = 8;

/** A part of a reading that other likely readings have otherwise; `candidates` are all of them, best first. */
export interface OpenSpan {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

export interface Choice {
  readonly reading: Reading;
  /** Undefined when the best reading won clearly. */
  readonly open: OpenSpan | undefined;
  /** Readings that were weighed and are not wholly unlikely, the best first. */
  readonly candidates: readonly string[];
}

/**
 * Picks the likeliest reading of a damaged span, and says which part of it stays open.
 * @param plain the span as it stands in the capture, which is itself a reading unless it holds sure damage.
 * @returns undefined when there is nothing to choose from.
 */
export function chooseReading(
  readings: readonly Reading[],
  plain: string,
  mirror: boolean,
): Choice | undefined {
  const best = readings[0];
  if (!best) return undefined;
  if (!mirror && best.text !== plain) {
    const asIs = readings.find((reading) => reading.text === plain);
    if (asIs && best.score - asIs.score < CLEAR_MARGIN_ELSEWHERE)
      return { reading: asIs, open: undefined, candidates: [asIs.text] };
  }
  const near = readings.filter((reading) => best.score - reading.score < CLEAR_MARGIN);
  const candidates = readings.slice(0, MOST_CANDIDATES).map((reading) => reading.text);
  const open = near.length > 1 ? buildOpenSpan(near.map((reading) => reading.text)) : undefined;
  return { reading: best, open, candidates };
}

/** The part between what all texts begin with and what all end with, told in offsets of the first. */
function buildOpenSpan(texts: readonly string[]): OpenSpan {
  const first = texts[0] ?? '';
  const shortest = Math.min(...texts.map((text) => text.length));
  let start = 0;
  while (start < shortest && texts.every((text) => text[start] === first[start])) start++;
  let tail = 0;
  while (
    tail < shortest - start &&
    texts.every((text) => text[text.length - 1 - tail] === first[first.length - 1 - tail])
  )
    tail++;
  const middles = texts.map((text) => text.slice(start, text.length - tail));
  return { start, end: first.length - tail, candidates: [...new Set(middles)].slice(0, MOST_CANDIDATES) };
}
