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
