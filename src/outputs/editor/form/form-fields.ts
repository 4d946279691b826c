import { z } from 'zod';
import { unwrap } from '../../../schema/schema-at.ts';
import { type FieldMap, type FieldValue, isFieldList, isFieldMap } from './field-value.ts';

/** The two fields by which a form shows a mapping whose keys are free. */
export const ENTRY_FIELDS = { key: 'key', value: 'count' } as const;

/**
 * Front matter as a form shows it: what may be a word or a mapping (an author) is always the mapping, and a mapping
 * of free keys (damage by its kind) is a list of pairs. What the schema does not know stays as it is.
 */
export function toForm(schema: z.core.$ZodType, value: FieldValue): FieldValue {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const shape = objectOf(inner);
    const [first] = Object.keys(shape?.shape ?? {});
    if (shape && first !== undefined)
      return typeof value === 'string' ? { [first]: value } : toForm(shape, value);
  }
  if (inner instanceof z.ZodRecord && isFieldMap(value)) {
    return Object.entries(value).map(([key, count]) => ({
      [ENTRY_FIELDS.key]: key,
      [ENTRY_FIELDS.value]: count,
    }));
  }
  return mapWithin(inner, value, toForm);
}

/**
 * What a form holds, as front matter has it; the other way round than {@link toForm}. A number that was typed as
 * text is a number where the schema asks for one.
 */
export function fromForm(schema: z.core.$ZodType, value: FieldValue): FieldValue {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    const shape = objectOf(inner);
    const [first] = Object.keys(shape?.shape ?? {});
    if (shape && first !== undefined && isFieldMap(value)) {
      const alone = Object.entries(value).every(
        ([key, held]) => key === first || held === '' || held === null,
      );
      return alone ? (value[first] ?? '') : fromForm(shape, value);
    }
  }
  if (inner instanceof z.ZodRecord && isFieldList(value)) {
    return Object.fromEntries(value.filter(isFieldMap).map((entry) => pairOf(entry)));
  }
  if (inner instanceof z.ZodNumber && typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value))
    return Number(value);
  return mapWithin(inner, value, fromForm);
}

function pairOf(entry: FieldMap): [string, FieldValue] {
  const count = entry[ENTRY_FIELDS.value] ?? null;
  return [String(entry[ENTRY_FIELDS.key] ?? ''), typeof count === 'string' ? Number(count) : count];
}

function mapWithin(
  inner: z.core.$ZodType,
  value: FieldValue,
  change: (schema: z.core.$ZodType, value: FieldValue) => FieldValue,
): FieldValue {
  if (inner instanceof z.ZodArray && isFieldList(value))
    return value.map((item) => change(inner.element, item));
  if (!(inner instanceof z.ZodObject) || !isFieldMap(value)) return value;
  const shape: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => {
      const field = shape[key];
      return [key, field ? change(field, held) : held];
    }),
  );
}

/** The mapping among what a value may be. */
export function objectOf(union: z.ZodUnion): z.ZodObject | undefined {
  return union.options.find((option): option is z.ZodObject => option instanceof z.ZodObject);
}
