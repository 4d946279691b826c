import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { buildIssue, type Issue, startOf } from '../issues/issue.ts';

/** An MDX file taken apart: front matter as text, body as a tree. Nothing in it has been run. */
export interface MdxSource {
  readonly file: string;
  readonly source: string;
}

export interface ParsedMdx {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /** Body tree; positions count in the whole file. Absent when the MDX has a syntax error. */
  readonly root?: Root;
  readonly issues: readonly Issue[];
}

const FRONT_MATTER = /^---\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Parses an MDX file. A syntax error comes back as an issue; this never throws. */
export function parseMdx({ file, source }: MdxSource): ParsedMdx {
  const match = FRONT_MATTER.exec(source);
  if (!match) {
    return { yaml: '', yamlLine: 1, issues: [noFrontMatter(file)] };
  }
  const front = { yaml: match[1] ?? '', yamlLine: 2 };
  try {
    return { ...front, root: mdxToMdast(source) as Root, issues: [] };
  } catch (error) {
    return { ...front, issues: [syntaxIssue(file, error)] };
  }
}

function noFrontMatter(file: string): Issue {
  return buildIssue(startOf(file), {
    code: 'front-matter-missing',
    what: 'The file does not begin with front matter.',
    fix: 'Begin the file with a line of three hyphens, the fields, and a line of three hyphens.',
  });
}

function syntaxIssue(file: string, error: unknown): Issue {
  const message = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): (.*?)(?: \(mdx[\w:-]+\))?$/s.exec(message);
  const at = { file, line: Number(place?.[1] ?? 1), column: Number(place?.[2] ?? 1) };
  return buildIssue(at, {
    code: 'mdx-syntax',
    what: `The body is not valid MDX: ${place?.[3] ?? message}`,
    fix: 'Close the component, or put a backslash before a literal "<" or "{".',
  });
}
