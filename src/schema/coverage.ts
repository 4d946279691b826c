import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { eventIdSchema } from './event-id.ts';
import { honourIdSchema, placeCodeSchema } from './identifiers.ts';

/** Front matter of `coverage/<name>.mdx`: one thing that was looked for. */
export const coverageSchema = z.strictObject({
  place: placeCodeSchema.describe('Where it would have happened.'),
  honour: honourIdSchema.optional().describe('The honour it is about.'),
  period: edtfSchema.describe('The years looked at, an EDTF date or interval.'),
  plans: z.array(eventIdSchema).default([]).describe('Planned events whose outcome was looked for.'),
  question: z.string().min(1).describe('What was looked for, one sentence.'),
  questionEn: z.string().min(1).optional().describe('The same in English.'),
  where: z.array(z.string().min(1)).min(1).describe('Where it was looked for.'),
  searched: edtfSchema.optional().describe('When it was looked for; left out when not recorded.'),
  found: z.boolean().describe('Whether anything was found.'),
  note: z.string().optional().describe('What was seen instead.'),
});

export type CoverageFrontMatter = z.infer<typeof coverageSchema>;
