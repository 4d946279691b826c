import type { z } from 'zod';
import { flattenProblems, valueProblemOf } from '../schema/value-problem.ts';

/** Fields that say the least that a schema takes, for what is missing or cannot be read. */
export type LeastFields = Readonly<Record<string, unknown>>;

/** What remains of fields that a schema refuses. */
export interface SalvagedFields<T> {
  /** Undefined when not even {@link LeastFields} make it valid. */
  readonly draft: T | undefined;
  /** Names of the fields at the top that lack something of what was written: what they say is not to be trusted. */
  readonly broken: ReadonlySet<string>;
}

/** Each round takes away a larger part of what is still refused: the value, what holds it, the whole field. */
const ROUNDS = 6;
const GONE = Symbol('taken away');

type Holder = Record<PropertyKey, unknown>;

/**
 * Takes out of fields what their schema refuses, so that rules about the rest can still be asked. What lacks only
 * its quotes is read as if it had them.
 */
export function salvageFields<S extends z.ZodType>(
  value: unknown,
  schema: S,
  least: LeastFields,
): SalvagedFields<z.infer<S>> {
  const broken = new Set<string>();
  let fields: Holder = isHolder(value) && !Array.isArray(value) ? structuredClone(value) : { ...least };
  for (let round = 0; round < ROUNDS; round++) {
    const result = schema.safeParse(fields, { reportInput: true });
    if (result.success) return { draft: result.data, broken };
    for (const problem of flattenProblems(result.error.issues)) {
      const { path } = problem;
      if (problem.code === 'unrecognized_keys') {
        for (const key of problem.keys) replace(fields, [...path, key], GONE);
      } else if (path.length > 0 && valueProblemOf(problem, schema).kind === 'unquoted') {
        replace(fields, path, String(problem.input));
      } else {
        const name = String(path[0] ?? '');
        broken.add(name);
        const taken = path.slice(0, Math.max(1, path.length - round));
        replace(fields, taken, taken.length === 1 && name in least ? least[name] : GONE);
      }
    }
    fields = withoutGone(fields) as Holder;
  }
  return { draft: undefined, broken };
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function replace(fields: Holder, path: readonly PropertyKey[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  const inner = fields[key];
  if (rest.length === 0) fields[key] = value;
  else if (isHolder(inner)) replace(inner, rest, value);
}

function withoutGone(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== GONE).map(withoutGone);
  if (!isHolder(value)) return value;
  const kept = Object.entries(value).filter(([, item]) => item !== GONE);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutGone(item)]));
}
