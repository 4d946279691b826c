import type { ScriptConverter } from './piecewise-converter.ts';

/** A text with its conversion, and what becomes of its Han characters. */
export interface TextTally {
  readonly text: string;
  /** As long as the text. */
  readonly result: string;
  /**
   * Code of a character, code of its counterpart, how often: three numbers for every such pair, in the order in
   * which the characters first occur. Characters that no text can change are left out.
   */
  readonly counts: Uint32Array;
}

const NONE = new Uint32Array();

/** Converts a text and tallies it. A text whose length the converter changes counts as one without Chinese. */
export function tallyText(text: string, { convert, canChange }: ScriptConverter): TextTally {
  const result = convert(text);
  if (result.length !== text.length) return { text, result: text, counts: NONE };
  const counts: number[] = [];
  const first = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const from = text.charCodeAt(i);
    if (!isHan(from)) continue;
    const to = result.charCodeAt(i);
    if (from === to && !canChange(from)) continue;
    let slot = first.get(from);
    if (slot === undefined) first.set(from, counts.length);
    slot ??= counts.length;
    while (slot < counts.length && (counts[slot] !== from || counts[slot + 1] !== to)) slot += 3;
    if (slot === counts.length) counts.push(from, to, 0);
    counts[slot + 2] = (counts[slot + 2] ?? 0) + 1;
  }
  return { text, result, counts: Uint32Array.from(counts) };
}

/** True for the units of CJK Unified Ideographs and of their Extension A. */
export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
