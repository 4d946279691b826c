import type { Edit } from '../issues/issue.ts';

/** The front matter of a file. */
export interface FrontMatterText {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const FRONT_MATTER = /^---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Takes the front matter off a file; undefined when it has none. */
export function splitFrontMatter(source: string): FrontMatterText | undefined {
  const match = FRONT_MATTER.exec(source);
  if (!match) return undefined;
  return { yaml: match[1] ?? '', yamlLine: 2, bodyLine: match[0].split('\n').length };
}

/** True for a file whose first line opens front matter, closed or not. */
export function opensFrontMatter(source: string): boolean {
  return /^---\r?(?:\n|$)/.test(source);
}

/** A line that was meant to open or to close front matter and does not. */
export interface FalseFence {
  /** What the line says. */
  readonly sign: string;
  /** Makes the line what it was meant to be, and takes blank lines above the first away. */
  readonly edit: Edit;
}

/** Hyphens and dashes of every kind, such as an input method or a word processor makes of three hyphens. */
const DASHES = /^[ \t\u3000]*(?:[-‐‑‒–—―−─－﹣]{2,}|[—―])[ \t\u3000]*$/;
/** A line that may stand in front matter: a field, what is indented below one, a list, a comment, nothing. */
const FIELD_LINE = /^(?:$|[ \t#\]}]|-\s|[\w-]+\s*[:：])/;

/**
 * Finds the line that was meant for the three hyphens, in a file whose front matter has no beginning or no end: other
 * dashes, more or fewer, blanks around them or, at the beginning, above them. Undefined where there is none for certain.
 */
export function findFalseFence(source: string): FalseFence | undefined {
  const lines = source.split(/\r?\n/);
  const isOpened = opensFrontMatter(source);
  const at = isOpened
    ? lines.findIndex((line, index) => index > 0 && (DASHES.test(line) || !FIELD_LINE.test(line)))
    : lines.findIndex((line) => line.trim() !== '');
  const line = lines[at];
  if (line === undefined || !DASHES.test(line)) return undefined;
  const from = isOpened ? at + 1 : 1;
  return {
    sign: line,
    edit: { from: { line: from, column: 1 }, to: { line: at + 1, column: line.length + 1 }, text: '---' },
  };
}
