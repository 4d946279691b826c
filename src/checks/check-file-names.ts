import type { z } from 'zod';
import type { ContentRecord } from '../archive/records.ts';
import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { honourIdSchema, placeCodeSchema, plainNameSchema } from '../schema/identifiers.ts';
import { formOf } from '../schema/schema-at.ts';
import type { CheckContext } from './check-context.ts';

/** Folders whose files are named by an id alone. Names of articles and campaigns also depend on what they hold. */
const NAMES = { places: placeCodeSchema, honours: honourIdSchema, coverage: plainNameSchema } as const;

/** A file is named by the id that becomes its address, and no other of its folder has the same. */
export function checkFileNames({ records }: CheckContext): Issue[] {
  return Object.entries(NAMES).flatMap(([kind, schema]) =>
    checkFolder(records[kind as keyof typeof NAMES], schema),
  );
}

function checkFolder(records: readonly ContentRecord<unknown>[], schema: z.ZodType): Issue[] {
  const seen = new Map<string, string>();
  return records.flatMap(({ id, file }): Issue[] => {
    const form = formOf(schema);
    if (form && !schema.safeParse(id).success) {
      return [buildIssue(startOf(file), { code: 'file-name', name: id, form })];
    }
    const other = seen.get(id);
    seen.set(id, file);
    if (other === undefined) return [];
    return [buildIssue(startOf(file), { code: 'id-taken', id, other, cure: { kind: 'one' } })];
  });
}
