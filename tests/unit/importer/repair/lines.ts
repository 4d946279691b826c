import type { Line } from '../../../../src/importer/decode/line.ts';

/** Numbers the lines of a text from 1, as the pipeline does. */
export function toLines(text: string): Line[] {
  return text.split('\n').map((line, at) => ({ line: at + 1, text: line }));
}

export function toText(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n');
}
