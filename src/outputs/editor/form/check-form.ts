import type { z } from 'zod';
import { parseRecord, RECORD_SCHEMAS, type RecordKind } from '../../../archive/parse-record.ts';
import type { ArchiveRecords } from '../../../archive/records.ts';
import { checkFile } from '../../../checks/check-content.ts';
import { type SaidIssue, sayIssue } from '../../../issues/format-issues.ts';
import { compareIssues, type Issue, wordsOf } from '../../../issues/issue.ts';
import { fieldPositions } from '../../../mdx/field-positions.ts';
import { fieldProblems } from '../../../mdx/parse-front-matter.ts';
import { blocksOf, fieldName } from '../../../mdx/split-fields.ts';
import { splitFrontMatter } from '../../../mdx/split-front-matter.ts';
import { MARK_SCHEMAS, type MarkName } from '../../../schema/marks.ts';
import { schemaAt } from '../../../schema/schema-at.ts';
import { flattenProblems } from '../../../schema/value-problem.ts';
import { FORM_KEYS } from './form-file.ts';

/** Where the rule of a field stands: in the schema of a kind of file, or of a mark. */
export interface FieldRule {
  readonly of: RecordKind | MarkName;
  /** Keys from the top; 0 for an item of a list. */
  readonly path: readonly PropertyKey[];
}

/** Names a rule in a form's configuration, e.g. `articles/people/0/office`. */
export function renderRule({ of, path }: FieldRule): string {
  return [of, ...path.map(String)].join('/');
}

/** Reads what {@link renderRule} wrote; undefined for a text that names no field. */
export function parseRule(text: string): FieldRule | undefined {
  const [of = '', ...keys] = text.split('/');
  const rule = { of: of as FieldRule['of'], path: keys.map((key) => (key === '0' ? 0 : key)) };
  return schemaOf(rule.of) && schemaAt(schemaOf(rule.of), rule.path) ? rule : undefined;
}

function schemaOf(of: FieldRule['of']): z.ZodType {
  return { ...RECORD_SCHEMAS, ...MARK_SCHEMAS }[of];
}

/**
 * Why the schema refuses a value of one field, in Chinese, in the words of `npm run check`.
 * @param value undefined for a field that is left out
 * @returns empty when the value is right.
 */
export function checkField({ of, path }: FieldRule, value: unknown): string[] {
  const root = schemaOf(of);
  const result = (schemaAt(root, path) as z.ZodType | undefined)?.safeParse(value, { reportInput: true });
  const problems = flattenProblems(result?.error?.issues ?? []);
  return problems
    .map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
    .flatMap((problem) => fieldProblems(problem, root))
    .map(({ text }) => {
      const { what, fix } = wordsOf(text);
      return what.zh + fix.zh;
    });
}

/** An issue of a file, with the field of the form that it concerns. */
export interface FormIssue extends SaidIssue {
  /** Name of the field, or {@link FORM_KEYS.body}. */
  readonly field: string;
}

/**
 * Checks a file that a form made, by the schema of its kind, the vocabulary of bodies and every rule that one file
 * decides.
 * @param beside what is known of the other files
 * @param file path of the file within the project
 */
export function checkFormFile(
  kind: RecordKind,
  file: string,
  source: string,
  beside: ArchiveRecords,
): FormIssue[] {
  const { draft, issues } = parseRecord(kind, { file, source });
  const found = [...issues];
  if (draft) {
    const others = beside[kind].filter(({ id }) => id !== draft.record.id);
    const records = { ...beside, [kind]: [...others, draft.record] };
    const context = {
      records,
      sources: new Map([[file, source]]),
      broken: new Map([[file, draft.broken]]),
    };
    found.push(...checkFile(context, file));
  }
  const fieldAt = fieldsByLine(kind, source);
  const keys = Object.keys(RECORD_SCHEMAS[kind].shape);
  // A field that is missing has no line of its own; it is named.
  const missing = ({ code, what }: Issue) =>
    code === 'field-missing' ? keys.find((key) => what.zh.includes(`“${key}”`)) : undefined;
  return found
    .sort(compareIssues)
    .map((issue) => ({ ...sayIssue(issue, 'zh'), field: missing(issue) ?? fieldAt(issue.line) }));
}

/** The field that stands on a line. */
function fieldsByLine(kind: RecordKind, source: string): (line: number) => string {
  const { bodyLine = 1, yaml = '' } = splitFrontMatter(source) ?? {};
  const positions = fieldPositions(source);
  const nowhere = positions(['']);
  const known: ReadonlySet<string> = new Set(Object.keys(RECORD_SCHEMAS[kind].shape));
  // A field that no form has ends the one before it.
  const starts = [...new Set([...known, ...blocksOf(yaml).map(fieldName)])]
    .map((key) => ({ key: known.has(key) ? key : '', ...positions([key]) }))
    .filter(({ line, column }) => line !== nowhere.line || column !== nowhere.column)
    .sort((a, b) => a.line - b.line);
  return (line) => {
    if (line >= bodyLine) return FORM_KEYS.body;
    return starts.findLast((start) => start.line <= line)?.key ?? '';
  };
}
