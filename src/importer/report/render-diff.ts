import type { Painter } from './colours.ts';
import { diffLines } from './diff-lines.ts';

/** The changed lines of two texts as a coloured difference; empty when they are the same. */
export function renderDiff(before: string, after: string, paint: Painter): string {
  return diffLines(before, after)
    .filter(({ sign }) => sign !== ' ')
    .map(({ sign, text }) => paint(`    ${sign} ${text}`, sign === '-' ? 'red' : 'green'))
    .join('\n');
}
