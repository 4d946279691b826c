import type { z } from 'zod';
import type { ValueProblem, ValueType } from '../issues/rules/value-problem.ts';
import { nearestWord } from './nearest-word.ts';
import { formOf, schemaAt } from './schema-at.ts';

/** What each schema type of zod is called when it is missed. */
const EXPECTED: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

/**
 * Why a schema refuses a value, in the archive's own terms.
 * @param schema the schema that was asked, from whose root the path of the problem leads
 */
export function valueProblemOf(problem: z.core.$ZodIssue, schema: z.core.$ZodType): ValueProblem {
  const { input } = problem;
  const given = String(input);
  if (problem.code === 'invalid_value') {
    const known = problem.values.map(String);
    const near = nearestWord(given, known);
    return { kind: 'choice', given, known, ...(near !== undefined && { near }) };
  }
  // A number that is no whole number has the right type, and breaks the rule of its form.
  if (problem.code === 'invalid_type' && !(problem.expected === 'int' && typeof input === 'number')) {
    const isScalar = typeof input === 'number' || typeof input === 'boolean';
    if (problem.expected === 'string' && isScalar) return { kind: 'unquoted', given };
    return { kind: 'type', expected: EXPECTED[problem.expected] ?? 'text', given: typeOf(input) };
  }
  if (given === '' || (Array.isArray(input) && input.length === 0)) return { kind: 'empty' };
  const field = schemaAt(schema, problem.path);
  // What is neither a wrong type, a wrong word nor empty breaks a rule of its form, and every such rule says it.
  return {
    kind: 'form',
    given,
    form: (field && formOf(field)) ?? { zh: problem.message, en: problem.message },
  };
}

/**
 * The problems of a value, those within a union told one by one: of its options the one counts that goes furthest
 * into the value, i.e. the one that was meant.
 */
export function flattenProblems(problems: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return problems.flatMap((problem) => {
    if (problem.code !== 'invalid_union') return [problem];
    const meant = problem.errors.find((errors) => !errors.some(({ path }) => path.length === 0));
    const within = meant ?? problem.errors[0] ?? [];
    return flattenProblems(within).map((inner) => ({ ...inner, path: [...problem.path, ...inner.path] }));
  });
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'mapping';
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}
