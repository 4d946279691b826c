import { type Document, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';
import type { z } from 'zod';
import { findForbidden } from '../hanzi/forbidden-characters.ts';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { addressProblemOf } from '../schema/page-address.ts';
import { flattenProblems, valueProblemOf } from '../schema/value-problem.ts';
import { LIMITS } from './limits.ts';
import { yamlOffset } from './yaml-offset.ts';

/** A front matter block: its YAML, and the line of the file its first line stands on. */
export interface FrontMatterSource {
  readonly file: string;
  readonly yaml: string;
  /** Line of the file on which `yaml` begins, from 1. */
  readonly firstLine: number;
}

export type FrontMatterResult<T> =
  | { readonly data: T; readonly issues: readonly Issue[] }
  | { readonly data: undefined; readonly issues: readonly Issue[] };

/**
 * Parses YAML front matter against a schema.
 * @returns the validated value, or every issue found, each at the line and column of the offending key.
 */
export function parseFrontMatter<S extends z.ZodType>(
  source: FrontMatterSource,
  schema: S,
): FrontMatterResult<z.infer<S>> {
  const { length } = source.yaml;
  if (length > LIMITS.frontMatter) {
    const found = { part: 'front-matter', size: length, most: LIMITS.frontMatter } as const;
    const place = { file: source.file, line: source.firstLine, column: 1 };
    return { data: undefined, issues: [buildIssue(place, { code: 'file-too-large', ...found })] };
  }
  const lines = new LineCounter();
  const doc = parseDocument(source.yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) };
  };
  const broken = findBroken(doc).slice(0, LIMITS.issues);
  if (broken.length > 0) {
    const issues = broken.map(({ offset, text }) => buildIssue({ file: source.file, ...at(offset) }, text));
    return { data: undefined, issues };
  }
  const result = schema.safeParse(doc.toJS() ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  const issues = flattenProblems(result.error.issues).flatMap((problem) =>
    fieldProblems(problem, schema).map(({ path, target, within, text }) => {
      const start = yamlOffset(doc, path, target);
      const quote = within > 0 && /["']/.test(source.yaml.charAt(start)) ? 1 : 0;
      return buildIssue({ file: source.file, ...at(start + quote + within) }, text);
    }),
  );
  return { data: undefined, issues };
}

/** What makes YAML unfit to be read, and where: its syntax, aliases, and characters that its escapes hide. */
function findBroken(doc: Document.Parsed): readonly { readonly offset: number; readonly text: IssueText }[] {
  // A tag that nobody knows is a warning of YAML, which would take the words after it for the value.
  const problems = [...doc.errors, ...doc.warnings].map((problem) => ({
    offset: problem.pos[0],
    text: yamlProblem(problem),
  }));
  if (problems.length > 0) return problems;
  const found: { offset: number; text: IssueText }[] = [];
  visit(doc, {
    Alias: (_, { source: alias, range }) => {
      found.push({ offset: range?.[0] ?? 0, text: { code: 'yaml-alias', alias } });
    },
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      for (const { kind, name } of findForbidden(value, 1)) {
        found.push({ offset: range?.[0] ?? 0, text: { code: 'character-forbidden', kind, name } });
      }
    },
  });
  return found;
}

function yamlProblem({ code, message }: YAMLError): IssueText {
  return { code: 'yaml-syntax', yaml: code, reason: message.split('\n')[0] ?? '' };
}

/** What is wrong with one field, and where in the front matter that is. */
interface FieldProblem {
  readonly path: readonly PropertyKey[];
  readonly target: 'key' | 'value';
  /** Characters from the start of the text within the quotes to what is wrong in it. */
  readonly within: number;
  readonly text: IssueText;
}

function fieldProblems(problem: z.core.$ZodIssue, schema: z.ZodType): FieldProblem[] {
  const { path } = problem;
  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((key) => ({
      path: [...path, key],
      target: 'key',
      within: 0,
      text: { code: 'field-unknown', field: key },
    }));
  }
  const date = edtfProblemOf(problem);
  if (date) return [{ path, target: 'value', within: date.column - 1, text: date }];
  const address = addressProblemOf(problem);
  if (address) return [{ path, target: 'key', within: 0, text: address }];
  const field = path.join('.') || 'front matter';
  const text: IssueText =
    problem.input === undefined
      ? { code: 'field-missing', field }
      : { code: 'field-invalid', field, problem: valueProblemOf(problem, schema) };
  return [{ path, target: 'value', within: 0, text }];
}
