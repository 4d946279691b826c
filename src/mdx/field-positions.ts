import { LineCounter } from 'yaml';
import type { Position } from '../issues/position.ts';
import { parseYaml } from './parse-yaml.ts';
import { splitFields } from './split-fields.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { yamlOffset } from './yaml-offset.ts';

/** Where a front matter field stands: keys from the top, e.g. `['people', 0, 'place']`; the deepest that exists counts. */
export type FieldPositions = (path: readonly PropertyKey[]) => Position;

/** Where the front matter fields of a file stand, for rules that look beyond one file's schema. */
export function fieldPositions(source: string): FieldPositions {
  const { yaml, yamlLine } = splitFrontMatter(source) ?? { yaml: '', yamlLine: 1 };
  const lines = new LineCounter();
  const whole = parseYaml(yaml, lines);
  const doc = whole.errors.length > 0 ? parseYaml(splitFields(yaml).yaml) : whole;
  return (path) => {
    const { line, col } = lines.linePos(yamlOffset(doc, path));
    return { line: Math.max(1, line) + yamlLine - 1, column: Math.max(1, col) };
  };
}
