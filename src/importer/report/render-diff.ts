import { diffArrays } from 'diff';
import { showControls } from '../../issues/show-controls.ts';
import type { Painter } from './painter.ts';

/** The changed lines of two texts as a coloured difference; empty when they are the same. */
export function renderDiff(before: string, after: string, paint: Painter): string {
  return diffArrays(before.split('\n'), after.split('\n'))
    .flatMap(({ added, removed, value }) => {
      if (!added && !removed) return [];
      return value.map((line) =>
        paint(`    ${removed ? '-' : '+'} ${showControls(line)}`, removed ? 'red' : 'green'),
      );
    })
    .join('\n');
}
