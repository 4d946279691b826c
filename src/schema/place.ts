import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { citationSchema, factSchema } from './event.ts';
import { placeCodeSchema } from './identifiers.ts';

/** Front matter of `places/<code>.mdx`: only what the division table lacks. */
export const placeSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .optional()
    .describe('Name, only when the division table has it wrong or not at all.'),
  nameEn: z.string().min(1).optional().describe('Name in English, when plain pinyin will not do.'),
  parent: placeCodeSchema.optional().describe('Code of the place above, only when the table lacks it.'),
  former: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('Former name.'),
        code: placeCodeSchema.optional().describe('Former code.'),
        until: edtfSchema.describe('When the name ended.'),
        note: z.string().optional().describe('What changed.'),
        sources: z.array(citationSchema).default([]).describe('Where it was taken from.'),
      }),
    )
    .default([])
    .describe('Former names, with the date each ended.'),
  facts: z.array(factSchema).default([]).describe('Dated facts about the place itself.'),
});

export type PlaceFrontMatter = z.infer<typeof placeSchema>;
