import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { buildIssue, type Issue, type IssueText } from '../issues/issue.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { addressProblemOf } from '../schema/page-address.ts';
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
  const lines = new LineCounter();
  const doc = parseDocument(source.yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) };
  };
  if (doc.errors.length > 0) {
    const issues = doc.errors.map((error) => yamlIssue(source.file, at(error.pos[0]), error.message));
    return { data: undefined, issues };
  }
  const result = schema.safeParse(doc.toJS() ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, issues: [] };
  const issues = result.error.issues.flatMap((problem) =>
    schemaIssues(problem).map(({ path, target, within, ...text }) => {
      const start = yamlOffset(doc, path, target);
      const quote = within > 0 && /["']/.test(source.yaml.charAt(start)) ? 1 : 0;
      return buildIssue({ file: source.file, ...at(start + quote + within) }, text);
    }),
  );
  return { data: undefined, issues };
}

function yamlIssue(file: string, position: { line: number; column: number }, message: string): Issue {
  return buildIssue(
    { file, ...position },
    {
      code: 'yaml-syntax',
      what: `The front matter is not valid YAML: ${message.split('\n')[0]}`,
      fix: 'Quote texts that hold a colon, a hash or a bracket, and indent with spaces.',
    },
  );
}

interface SchemaIssue extends IssueText {
  readonly path: readonly PropertyKey[];
  readonly target: 'key' | 'value';
  /** Characters from the start of the text within the quotes to what is wrong in it. */
  readonly within: number;
}

function schemaIssues(problem: z.core.$ZodIssue): SchemaIssue[] {
  const name = problem.path.join('.') || 'front matter';
  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((key) => ({
      path: [...problem.path, key],
      target: 'key',
      within: 0,
      code: 'field-unknown',
      what: `The field "${key}" is not part of the schema.`,
      fix: 'Correct its spelling or remove it; the editor’s guide lists the fields.',
    }));
  }
  const date = edtfProblemOf(problem);
  if (date) {
    const { column, ...text } = date;
    return [{ path: problem.path, target: 'value', within: column - 1, ...text }];
  }
  const address = addressProblemOf(problem);
  if (address) return [{ path: problem.path, target: 'key', within: 0, ...address }];
  const missing = problem.input === undefined;
  return [
    {
      path: problem.path,
      target: 'value',
      within: 0,
      code: missing ? 'field-missing' : 'field-invalid',
      what: missing
        ? `The field "${name}" is missing.`
        : `The field "${name}" is not valid: ${problem.message}`,
      fix: fixFor(problem, name),
    },
  ];
}

function fixFor(problem: z.core.$ZodIssue, name: string): string {
  if (problem.code === 'invalid_value') return `Use one of: ${problem.values.join(', ')}.`;
  if (problem.code === 'invalid_type' && problem.expected === 'string' && typeof problem.input === 'number') {
    return `Put quotes around it: "${problem.input}".`;
  }
  if (problem.code === 'invalid_type') return `Give "${name}" a value of type ${problem.expected}.`;
  return `Write "${name}" in the form described.`;
}
