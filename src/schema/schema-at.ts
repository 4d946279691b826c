import { z } from 'zod';
import type { Bilingual } from '../issues/issue-rule.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** How a value is written, as a phrase that completes “written as …”. */
    form?: Bilingual;
    /** A regular expression that every right value matches, for text editors; the schema itself says more. */
    pattern?: string;
    /** `description` in Chinese: one sentence for editors, shown while they type and in the guide. */
    zh?: string;
    /** Why the field matters, where it is wrong: one sentence, the `why` of its issues. */
    why?: Bilingual;
  }
}

/**
 * The schema of the value at a path, e.g. `['people', 0, 'place']`, with its wrappers (optional, default).
 * @returns undefined where the schema knows no such field
 */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) {
    for (const option of inner.options) {
      const found = schemaAt(option, path);
      if (found) return found;
    }
    return undefined;
  }
  const next =
    inner instanceof z.ZodObject
      ? inner.shape[String(key)]
      : inner instanceof z.ZodArray
        ? inner.element
        : inner instanceof z.ZodRecord
          ? inner.valueType
          : undefined;
  return next && schemaAt(next, rest);
}

/** Names of the fields of the mapping at a path; empty where there is none. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const at = schemaAt(schema, path);
  const inner = at && unwrap(at);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysAt(option, []));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** How the value of a schema is written; undefined where nothing special is asked of it. */
export function formOf(schema: z.core.$ZodType): Bilingual | undefined {
  const inner = innerOf(schema);
  return z.globalRegistry.get(schema)?.form ?? (inner && formOf(inner));
}

/** Why a field matters: what the deepest field on its path says of itself; undefined where none says anything. */
export function whyOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): Bilingual | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const field = schemaAt(schema, path.slice(0, depth));
    const why = field && metaOf(field)?.why;
    if (why) return why;
  }
  return undefined;
}

/** What a schema says of itself; of its wrappers the outermost that says anything counts. */
export function metaOf(schema: z.core.$ZodType): z.core.GlobalMeta | undefined {
  const own = z.globalRegistry.get(schema);
  if (own?.description !== undefined) return own;
  const inner = innerOf(schema);
  return (inner && metaOf(inner)) ?? own;
}

/** A schema without what makes it optional, gives it a default or turns its value into another. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const inner = innerOf(schema);
  return inner ? unwrap(inner) : schema;
}

function innerOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.def.innerType;
  return schema instanceof z.ZodPipe ? schema.def.in : undefined;
}
