import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { offsetAt, type Position } from '../issues/position.ts';
import type { SyntaxProblem } from '../issues/rules/syntax-problem.ts';
import { findExcess, findTooDeep } from './find-excess.ts';
import { findExpressions, maskBraces } from './find-expressions.ts';
import { LIMITS } from './limits.ts';
import { findFalseFence, opensFrontMatter, splitFrontMatter } from './split-front-matter.ts';

/** An MDX file taken apart: front matter as text, body as a tree. Nothing in it has been run. */
export interface MdxSource {
  readonly file: string;
  readonly source: string;
}

export interface ParsedMdx {
  readonly yaml: string;
  /** Line of the file on which the YAML begins, from 1. */
  readonly yamlLine: number;
  /**
   * Body tree; positions count in the whole file. Where there are issues it is what remains when the marks that
   * are broken are taken for text, good for finding more issues only; absent when nothing remains.
   */
  readonly root?: Root;
  readonly issues: readonly Issue[];
}

/** Characters that are parsed in all before a body of many syntax errors is given up: it is none. */
const MOST_WORK = 2_000_000;

/** Parses an MDX file. Syntax errors come back as issues, all of them; this never throws. */
export function parseMdx({ file, source }: MdxSource): ParsedMdx {
  const front = splitFrontMatter(source);
  if (!front) {
    return { yaml: '', yamlLine: 1, issues: [explainNoFront(file, source)] };
  }
  const crowded = findExcess(source, front.bodyLine);
  if (crowded) return { ...front, issues: [buildIssue({ file, ...crowded.at }, crowded.text)] };
  const from = offsetAt(source, { line: front.bodyLine, column: 1 });
  const masked = maskBraces(source, from);
  if (masked !== undefined) {
    const { root, issues } = parseBody(file, masked);
    const found = findExpressions(source, from, root, LIMITS.issues).map((at) =>
      buildIssue({ file, ...at }, { code: 'mdx-expression' }),
    );
    if (found.length > 0) return { ...front, ...(root && { root }), issues: [...issues, ...found] };
  }
  return { ...front, ...parseBody(file, source) };
}

function explainNoFront(file: string, source: string): Issue {
  const fence = findFalseFence(source);
  if (!fence) {
    const code = opensFrontMatter(source) ? 'front-matter-unclosed' : 'front-matter-missing';
    return buildIssue(startOf(file), { code });
  }
  const place = { file, line: fence.edit.to.line, column: 1 };
  return buildIssue(place, { code: 'front-matter-fence', sign: fence.sign }, fence.edit);
}

function parseBody(file: string, source: string): Pick<ParsedMdx, 'root' | 'issues'> {
  const issues: Issue[] = [];
  let text = source;
  while (issues.length < LIMITS.issues && issues.length * text.length <= MOST_WORK) {
    try {
      const root = mdxToMdast(text) as Root;
      const deep = findTooDeep(root);
      if (deep) return { issues: [...issues, buildIssue({ file, ...deep.at }, deep.text)] };
      return { root, issues };
    } catch (error) {
      const { problem, at, broken } = readSyntaxError(error);
      issues.push(buildIssue({ file, ...at }, { code: 'mdx-syntax', problem }));
      const mended = broken.reduce(takeForText, text);
      if (mended === text) break;
      text = mended;
    }
  }
  return { issues };
}

/** The parser stops at its first error: the sign that opens what is broken is made text, as long as it was. */
function takeForText(text: string, at: Position): string {
  const offset = offsetAt(text, at);
  const sign = { '<': '＜', '{': '｛' }[text.charAt(offset)];
  return sign === undefined ? text : text.slice(0, offset) + sign + text.slice(offset + 1);
}

interface SyntaxError {
  readonly problem: SyntaxProblem;
  readonly at: Position;
  /** Where what is broken begins: mostly one place, and two where one mark closes another. */
  readonly broken: readonly Position[];
}

/** Reads what the parser threw: a sentence with its line and column. */
function readSyntaxError(error: unknown): SyntaxError {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = 1, column = 1, reason = message] =
    /^(\d+):(\d+): (.*?)(?: \(mdx[\w:-]+\))?$/s.exec(message) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const crossed =
    /^Unexpected closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):(\d+)\)/.exec(
      reason,
    );
  if (crossed) {
    const [, mark = '', open = '', openLine, openColumn] = crossed;
    const opened = { line: Number(openLine), column: Number(openColumn) };
    return { problem: { kind: 'crossed', mark, open }, at, broken: [at, opened] };
  }
  return { problem: nameProblem(reason), at, broken: [at] };
}

function nameProblem(reason: string): SyntaxProblem {
  const [, unclosed] = /^Expected a closing tag for `<(.*?)>`/.exec(reason) ?? [];
  if (unclosed !== undefined) return { kind: 'unclosed', mark: unclosed };
  const [, unopened] = /^Unexpected closing tag `<\/(.*?)>`, expected an open tag/.exec(reason) ?? [];
  if (unopened !== undefined) return { kind: 'unopened', mark: unopened };
  if (reason.includes('closing brace for `{`')) return { kind: 'brace' };
  if (reason.startsWith('Unexpected character `!`')) return { kind: 'comment' };
  if (reason.startsWith('Unexpected character after `<`')) return { kind: 'tag' };
  return { kind: 'other', reason };
}
