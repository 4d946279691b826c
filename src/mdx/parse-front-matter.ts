import { type Document, isMap, LineCounter, type Node, visit } from 'yaml';
import type { z } from 'zod';
import { findForbidden } from '../hanzi/forbidden-characters.ts';
import { buildIssue, type Edit, type Issue, type IssueText } from '../issues/issue.ts';
import { type Position, positionAt } from '../issues/position.ts';
import type { BrokenYaml } from '../issues/rules/yaml-problem.ts';
import { edtfProblemOf } from '../schema/edtf.ts';
import { nearestWord } from '../schema/nearest-word.ts';
import { addressProblemOf } from '../schema/page-address.ts';
import { keysAt, whyOf } from '../schema/schema-at.ts';
import { flattenProblems, valueProblemOf } from '../schema/value-problem.ts';
import { type FullWidthSign, findFullWidth, typeHalfWidth } from './full-width-signs.ts';
import { LIMITS } from './limits.ts';
import { parseYaml } from './parse-yaml.ts';
import { type LeastFields, salvageFields } from './salvage-fields.ts';
import { blankOut, blocksOf, fieldName, splitFields, type YamlProblem } from './split-fields.ts';
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
  const read = readFields(source, schema, least);
  if (read.issues.length === 0) return read;
  const { slips, names, rest } = findSlips(source.yaml, schema);
  if (slips.length === 0) return read;
  const others = readFields({ ...source, yaml: rest }, schema, least, names);
  const found = slips.map((signs) => fullWidthIssue(source, signs));
  const broken = new Set([...others.broken, ...names]);
  return { data: undefined, draft: others.draft, broken, issues: [...found, ...others.issues] };
}

/** Fields that full-width signs break: the signs of each, their names, and the front matter without them. */
function findSlips(yaml: string, schema: z.ZodType) {
  const slips: FullWidthSign[][] = [];
  const names: string[] = [];
  let rest = '';
  for (const block of blocksOf(yaml)) {
    const start = rest.length;
    const isEnough = slips.length >= LIMITS.issues;
    const signs = isEnough ? [] : findFullWidth(block, (field) => countProblems(field, schema));
    if (signs.length > 0) names.push(fieldName(block));
    if (signs.length > 0) slips.push(signs.map((sign) => ({ ...sign, offset: sign.offset + start })));
    rest += signs.length > 0 ? blankOut(block) : block;
  }
  return { slips, names, rest };
}

/** How much is wrong with one field by itself; without end where it cannot be read. */
function countProblems(field: string, schema: z.ZodType): number {
  const doc = parseYaml(field);
  if (doc.errors.length > 0 || !isMap(doc.contents) || findUnfit(doc).length > 0) {
    return Number.POSITIVE_INFINITY;
  }
  const value = doc.toJS() as Readonly<Record<string, unknown>>;
  const problems = flattenProblems(schema.safeParse(value, { reportInput: true }).error?.issues ?? []);
  return problems.filter(({ path, code }) => code === 'unrecognized_keys' || String(path[0]) in value).length;
}

function fullWidthIssue(
  { file, yaml, firstLine }: FrontMatterSource,
  signs: readonly FullWidthSign[],
): Issue {
  const at = (offset: number): Position => {
    const { line, column } = positionAt(yaml, offset);
    return { line: line + firstLine - 1, column };
  };
  const [start, end] = [signs[0]?.offset ?? 0, (signs.at(-1)?.offset ?? 0) + 1];
  const moved = signs.map((sign) => ({ ...sign, offset: sign.offset - start }));
  const typed = typeHalfWidth(yaml.slice(start, end), moved);
  const said = signs.map(({ offset, sign, half }) => ({ ...at(offset), sign, half }));
  const edit = { from: at(start), to: at(end), text: typed };
  return buildIssue({ file, ...at(start) }, { code: 'yaml-full-width', signs: said }, edit);
}

/**
 * Reads front matter as it is written.
 * @param left names of fields that were left out before
 */
function readFields<S extends z.ZodType>(
  source: FrontMatterSource,
  schema: S,
  least: LeastFields,
  left: readonly string[] = [],
): FrontMatterResult<z.infer<S>> {
  const lines = new LineCounter();
  const whole = parseYaml(source.yaml, lines);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + source.firstLine - 1, column: Math.max(col, 1) };
  };
  const readable = whole.errors.length > 0 ? splitFields(source.yaml) : undefined;
  const doc = readable ? parseYaml(readable.yaml) : whole;
  const unread = new Set([...left, ...(readable?.broken ?? [])]);
  const syntax = (readable?.problems ?? []).slice(0, LIMITS.issues).map(({ twice, ...problem }) => {
    const again = twice && {
      key: twice.key,
      lines: [at(twice.first).line, at(problem.offset).line] as const,
    };
    return buildIssue({ file: source.file, ...at(problem.offset) }, yamlProblem(problem, again));
  });
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

function yamlProblem(
  { code, message }: Pick<YamlProblem, 'code' | 'message'>,
  twice?: BrokenYaml['twice'],
): IssueText {
  return {
    code: 'yaml-syntax',
    yaml: code,
    reason: message.split('\n')[0] ?? '',
    ...(twice && { twice }),
  };
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
