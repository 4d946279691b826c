import type { Line, Repair } from '../decode/line.ts';
import { SYLLABLE } from '../language/pinyin.ts';
import type { AnnotationTable } from './annotation-table.ts';
import type { MendedLine } from './mend-line.ts';

const ANNOTATED = new RegExp(`([\\u4e00-\\u9fff])\\((${SYLLABLE})\\)`, 'gu');

/** Takes the annotations of the page's table out of a line without other damage; one record per annotated character. */
export function stripAnnotations(line: Line, table: AnnotationTable): MendedLine {
  if (!table.mirror || !line.text.includes('(')) return { line, repairs: [], marks: [] };
  const repairs = new Map<string, Repair>();
  const text = line.text.replace(ANNOTATED, (from, character: string, syllable: string) => {
    if (table.syllables.get(character) !== syllable.trimEnd()) return from;
    if (!repairs.has(from))
      repairs.set(from, { line: line.line, from, to: character, kind: 'annotation', certain: true });
    return character;
  });
  return { line: { line: line.line, text }, repairs: [...repairs.values()], marks: [] };
}
