import { LineCounter, parseDocument } from 'yaml';
import type { Position } from '../issues/position.ts';
import { parseMdx } from './parse-mdx.ts';
import { splitFields } from './split-fields.ts';
import { yamlOffset } from './yaml-offset.ts';

/**
 * Where a front matter field stands in a file, for rules that look beyond one file's schema.
 * @param path keys from the top, e.g. `['people', 0, 'place']`; the deepest one that exists counts.
 */
export function fieldPosition(source: string, path: readonly PropertyKey[]): Position {
  const { yaml, yamlLine } = parseMdx({ file: '', source });
  const lines = new LineCounter();
  const whole = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const doc =
    whole.errors.length > 0 ? parseDocument(splitFields(yaml).yaml, { prettyErrors: false }) : whole;
  const { line, col } = lines.linePos(yamlOffset(doc, path));
  return { line: Math.max(1, line) + yamlLine - 1, column: Math.max(1, col) };
}
