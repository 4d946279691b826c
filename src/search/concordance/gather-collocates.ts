import { GAP_MARK } from '../../hanzi/gap-mark.ts';
import { buildSequence } from '../../hanzi/searchable.ts';
import { endsClause } from '../pattern.ts';
import type { Line } from './find-lines.ts';

export const WINDOW_SIZES = [1, 2, 3, 4, 5] as const;
export const WINDOW_UNITS = ['characters', 'words'] as const;

/** How far collocates are looked for on each side of a match. */
export interface CollocateWindow {
  readonly size: (typeof WINDOW_SIZES)[number];
  readonly unit: (typeof WINDOW_UNITS)[number];
}

/** Cuts a text into words: where each begins and ends, in UTF-16 offsets; what is no word is left out. */
export type Segmenter = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** What stands in the windows of all lines. */
export interface GatheredCollocates {
  /** Strings as most often written, with their occurrences within windows, most first. */
  readonly strings: readonly { readonly words: string; readonly both: number }[];
  /** Characters within windows, each once however many windows it is in. */
  readonly characters: number;
}

/** A window ends with the sentence, at a line break, and where words are missing. */
const SENTENCE_END = /[。！？!?；;\n\r]/;

/**
 * Gathers what stands within a window on either side of the lines: single characters and pairs, or the words that a
 * segmenter finds. Characters of the matches themselves are in no window, and none counts twice. A pair stands in
 * one clause. Written variants count together unless `exactScript`.
 */
export function gatherCollocates(
  lines: readonly Line[],
  textOf: (line: Line) => string,
  { size, unit }: CollocateWindow,
  segment: Segmenter,
  exactScript: boolean,
): GatheredCollocates {
  const forms = new Map<string, Map<string, number>>();
  const add = (key: string, written: string) => {
    const known = forms.get(key) ?? new Map<string, number>();
    known.set(written, (known.get(written) ?? 0) + 1);
    forms.set(key, known);
  };
  let characters = 0;
  for (const own of Map.groupBy(lines, ({ article, part }) => `${article} ${part}`).values()) {
    const [first] = own;
    if (!first) continue;
    const text = textOf(first);
    const units = cutUnits(text, unit, segment);
    const inside = new Set<number>();
    const inMatch = (at: number) => own.some(({ start, end }) => overlaps(units[at], start, end));
    for (const { start, end } of own) {
      const before = units.findLastIndex((one) => one.end <= start);
      const after = units.findIndex((one) => one.start >= end);
      for (let step = 0; step < size && before - step >= 0; step++) {
        if (isCut(text, units[before - step]?.end, step === 0 ? start : units[before - step + 1]?.start))
          break;
        if (!inMatch(before - step)) inside.add(before - step);
      }
      for (let step = 0; after >= 0 && step < size && after + step < units.length; step++) {
        if (isCut(text, step === 0 ? end : units[after + step - 1]?.end, units[after + step]?.start)) break;
        if (!inMatch(after + step)) inside.add(after + step);
      }
    }
    for (const at of inside) {
      const one = units[at];
      if (!one) continue;
      const { folded, exact } = buildSequence(text.slice(one.start, one.end));
      characters += folded.length;
      const spelled = exactScript ? exact : folded;
      if (spelled.includes(GAP_MARK)) continue;
      add(spelled.join(''), exact.join(''));
      const next = units[at + 1];
      if (unit === 'words' || !next || !inside.has(at + 1) || endsClause(text.slice(one.end, next.start)))
        continue;
      const pair = buildSequence(text.slice(next.start, next.end));
      const second = (exactScript ? pair.exact : pair.folded).join('');
      if (second !== GAP_MARK) add(spelled.join('') + second, exact.join('') + pair.exact.join(''));
    }
  }
  const strings = [...forms.values()].map((written) => {
    const [[words = ''] = []] = [...written].sort(([, m], [, n]) => n - m);
    return { words, both: [...written.values()].reduce((sum, count) => sum + count, 0) };
  });
  return { strings: strings.sort((a, b) => b.both - a.both), characters };
}

interface Unit {
  readonly start: number;
  readonly end: number;
}

function cutUnits(text: string, unit: CollocateWindow['unit'], segment: Segmenter): readonly Unit[] {
  if (unit === 'words')
    return segment(text).filter(({ start, end }) => buildSequence(text.slice(start, end)).folded.length > 0);
  const { offsets } = buildSequence(text);
  return offsets
    .slice(0, -1)
    .map((start) => ({ start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) }));
}

function overlaps(unit: Unit | undefined, start: number, end: number): boolean {
  return unit !== undefined && unit.start < end && unit.end > start;
}

/** Whether a sentence ends between two offsets. */
function isCut(text: string, from: number | undefined, to: number | undefined): boolean {
  return SENTENCE_END.test(text.slice(from ?? 0, to ?? 0));
}
