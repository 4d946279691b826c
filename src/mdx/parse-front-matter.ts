import { type Document, LineCounter, type Node, visit } from 'yaml';
import type { z } from 'zod';
import { findForbidden } from '../hanzi/forbidden-characters.ts';
import { buildIssue, type Edit, type Issue, type IssueText } from '../issues/issue.ts';
import type { Position } from '../issues/position.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { nearestWord } from '../schema/nearest-word.ts';
import { addressProblemOf } from '../schema/page-address.ts';
import { keysAt, whyOf } from '../schema/schema-at.ts';
import { flattenProblems, valueProblemOf } from '../schema/value-problem.ts';
import { LIMITS } from './limits.ts';
import { parseYaml } from './parse-yaml.ts';
import { type LeastFields, salvageFields } from './salvage-fields.ts';
import { splitFields, type YamlProblem } from './split-fields.ts';
import { yamlOffset } from './yaml-offset.ts';

/** A front matter block: its YAML, and the line of the file its first line stands on. */
export interface FrontMatterSource {
  readonly file: string;
  readonly yaml: string;
  /** Line of the file on which `yaml` begins, from 1. */
  readonly firstLine: number;
}

/** What front matter says, as far as it can be read. */
export interface FrontMatterResult<T> {
  /** The validated value; undefined where anything is wrong. */
  readonly data: T | undefined;
  /** The value without what is wrong; undefined where too little remains. */
  readonly draft: T | undefined;
  /** Names of the fields of the draft that do not say what was written. */
  readonly broken: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

/**
 * Parses YAML front matter against a schema.
 * @param least what stands in the draft for fields that are needed and cannot be read
 * @returns the validated value, or every issue found, each at the line and column of the offending key.
 */
export function parseFrontMatter<S extends z.ZodType>(
  source: FrontMatterSource,
  schema: S,
  least: LeastFields = {},
): FrontMatterResult<z.infer<S>> {
  const { length } = source.yaml;
  if (length > LIMITS.frontMatter) {
    const found = { part: 'front-matter', size: length, most: LIMITS.frontMatter } as const;
    const place = { file: source.file, line: source.firstLine, column: 1 };
    return nothing([buildIssue(place, { code: 'file-too-large', ...found })]);
  }
  const lines = new LineCounter();
  const whole = parseYaml(source.yaml, lines);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) };
  };
  const readable = whole.errors.length > 0 ? splitFields(source.yaml) : undefined;
  const doc = readable ? parseYaml(readable.yaml) : whole;
  const unread = new Set(readable?.broken);
  const syntax = (readable?.problems ?? [])
    .slice(0, LIMITS.issues)
    .map((problem) => buildIssue({ file: source.file, ...at(problem.offset) }, yamlProblem(problem)));
  const unfit = findUnfit(doc).map(({ offset, text }) =>
    buildIssue({ file: source.file, ...at(offset) }, text),
  );
  if (unfit.length > 0) return nothing([...syntax, ...unfit]);
  const value: unknown = doc.toJS() ?? {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success && syntax.length === 0) {
    return { data: result.data, draft: result.data, broken: new Set(), issues: [] };
  }
  const refused = flattenProblems(result.error?.issues ?? []).filter(
    ({ path, input }) => !(input === undefined && path.length === 1 && unread.has(String(path[0]))),
  );
  const fields = refused.flatMap((problem) =>
    fieldProblems(problem, schema).map(({ path, target, within, text }) => {
      const start = yamlOffset(doc, path, target);
      const quote = within > 0 && /["']/.test(source.yaml.charAt(start)) ? 1 : 0;
      const from = at(start + quote + within);
      return buildIssue(
        { file: source.file, ...from },
        text,
        quotingEdit(text, source.yaml.slice(start), from),
      );
    }),
  );
  const { draft, broken } = salvageFields(value, schema, least);
  return { data: undefined, draft, broken: new Set([...broken, ...unread]), issues: [...syntax, ...fields] };
}

/** Front matter of which nothing can be read. */
function nothing(issues: readonly Issue[]): FrontMatterResult<never> {
  return { data: undefined, draft: undefined, broken: new Set(), issues };
}

/** What makes YAML unfit to be read, and where: tags, aliases, and characters that its escapes hide. */
function findUnfit(doc: Document.Parsed): readonly { readonly offset: number; readonly text: IssueText }[] {
  const found: { offset: number; text: IssueText }[] = [];
  const refuseTag = ({ tag, range }: Node) => {
    if (tag === undefined) return;
    const text = yamlProblem({ code: 'TAG_RESOLVE_FAILED', message: `The tag ${tag} is not allowed` });
    found.push({ offset: range?.[0] ?? 0, text });
  };
  visit(doc, {
    Alias: (_, { source: alias, range }) => {
      found.push({ offset: range?.[0] ?? 0, text: { code: 'yaml-alias', alias } });
    },
    Collection: (_, node) => refuseTag(node),
    Scalar: (_, node) => {
      refuseTag(node);
      if (typeof node.value !== 'string') return;
      for (const { kind, name } of findForbidden(node.value, 1)) {
        found.push({ offset: node.range?.[0] ?? 0, text: { code: 'character-forbidden', kind, name } });
      }
    },
  });
  return found.slice(0, LIMITS.issues);
}

/** Puts quotes around what YAML took for a number or a truth value: nothing else was meant. */
function quotingEdit(text: IssueText, yaml: string, from: Position): Edit | undefined {
  if (text.code !== 'field-invalid' || text.problem.kind !== 'unquoted') return undefined;
  const written = /^[^\s,}\]#"']+/.exec(yaml)?.[0];
  if (written === undefined) return undefined;
  return { from, to: { line: from.line, column: from.column + written.length }, text: `"${written}"` };
}

function yamlProblem({ code, message }: Pick<YamlProblem, 'code' | 'message'>): IssueText {
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

/** What is wrong where a schema refuses something, for each key that it concerns. */
export function fieldProblems(problem: z.core.$ZodIssue, schema: z.core.$ZodType): FieldProblem[] {
  const { path } = problem;
  if (problem.code === 'unrecognized_keys') {
    return problem.keys.map((key) => ({
      path: [...path, key],
      target: 'key',
      within: 0,
      text: { code: 'field-unknown', field: key, near: nearestWord(key, keysAt(schema, path)) },
    }));
  }
  const why = whyOf(schema, path);
  const date = edtfProblemOf(problem);
  if (date) return [{ path, target: 'value', within: date.column - 1, text: { ...date, why } }];
  const address = addressProblemOf(problem);
  if (address) return [{ path, target: 'key', within: 0, text: address }];
  const field = path.join('.') || 'front matter';
  const text: IssueText =
    problem.input === undefined
      ? { code: 'field-missing', field, why }
      : { code: 'field-invalid', field, why, problem: valueProblemOf(problem, schema) };
  return [{ path, target: 'value', within: 0, text }];
}
