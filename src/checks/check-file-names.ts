import type { z } from 'zod';
import type { ContentRecord } from '../archive/records.ts';
import { buildIssue, type Issue, startOf } from '../issues/issue.ts';
import { honourIdSchema, placeCodeSchema, plainNameSchema } from '../schema/identifiers.ts';
import { formOf } from '../schema/schema-at.ts';
import type { CheckContext } from './check-context.ts';

/** Folders whose files are named by an id alone. Names of articles and campaigns also depend on what they hold. */
const NAMES = { places: placeCodeSchema, honours: honourIdSchema, coverage: plainNameSchema } as const;

/** A file is named by the id that becomes its address, and no other of its folder has the same, in capitals or not. */
export function checkFileNames({ records }: CheckContext): Issue[] {
  return Object.entries(NAMES).flatMap(([kind, schema]) =>
    checkFolder(records[kind as keyof typeof NAMES], schema),
  );
}

function checkFolder(records: readonly ContentRecord<unknown>[], schema: z.ZodType): Issue[] {
  const seen = new Map<string, { readonly id: string; readonly file: string }>();
  return records.flatMap(({ id, file }): Issue[] => {
    const form = formOf(schema);
    if (form && !schema.safeParse(id).success) {
      return [buildIssue(startOf(file), { code: 'file-name', name: id, form })];
    }
    // Many disks know no capitals: of two such files one would take the place of the other.
    const name = id.toLowerCase();
    const other = seen.get(name);
    seen.set(name, { id, file });
    if (other === undefined) return [];
    const cure = { kind: other.id === id ? 'one' : 'capitals' } as const;
    return [buildIssue(startOf(file), { code: 'id-taken', id, other: other.file, cure })];
  });
}
