import type { Mark } from './block.ts';
import { REDACTION_SHAPES } from './redaction-shapes.ts';

const GLOBAL_SHAPES = REDACTION_SHAPES.map(({ pattern, reason }) => ({
  reason,
  pattern: new RegExp(pattern.source, `${pattern.flags}g`),
}));

/** Marks what a text keeps back: `**书记`, `XX`, `20__年`, `yq`. Words stay as printed. */
export function findRedactions(text: string): Mark[] {
  const found: Mark[] = [];
  for (const { pattern, reason } of GLOBAL_SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((mark) => mark.start < end && start < mark.end)) continue;
      found.push({ start, end, name: 'Redacted', attributes: { reason } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
