import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { citationSchema, factSchema } from './event.ts';
import { countSchema, honourIdSchema } from './identifiers.ts';

/** Who stands behind an honour. `joint` is a drive for several honours at once. */
export const HONOUR_LEVELS = ['national', 'provincial', 'joint'] as const;

/** Front matter of `honours/<id>.mdx`. */
export const honourSchema = z.strictObject({
  name: z.string().min(1).describe('Official name in Chinese.'),
  nameEn: z.string().min(1).describe('Name in English.'),
  level: z.enum(HONOUR_LEVELS).describe('national, provincial, or joint for a drive.'),
  awardedBy: z.string().min(1).optional().describe('Awarding body; left out when not documented here.'),
  awardedByEn: z.string().min(1).optional().describe('Awarding body in English.'),
  since: edtfSchema.optional().describe('When the programme began.'),
  cycleYears: countSchema.optional().describe('Years between two awards.'),
  review: z.string().min(1).optional().describe('How holders are reviewed, one sentence.'),
  reviewEn: z.string().min(1).optional().describe('The same in English.'),
  synonyms: z.array(z.string().min(1)).default([]).describe('Words that mean it; search offers them.'),
  parts: z.array(honourIdSchema).default([]).describe('Honours within a joint drive.'),
  batches: z
    .array(
      z.strictObject({
        ordinal: countSchema
          .optional()
          .describe('Number of the batch; left out where batches are not numbered.'),
        label: z.string().min(1).optional().describe('What the batch is called where it has no number.'),
        labelEn: z.string().min(1).optional().describe('The same in English.'),
        cycle: edtfSchema
          .optional()
          .describe('Years of the round that it closes, e.g. "2021/2023", when it was honoured later.'),
        date: edtfSchema.optional().describe('When it was honoured.'),
        named: countSchema.optional().describe('How many were newly named.'),
        kept: countSchema.optional().describe('How many kept the title.'),
        note: z.string().optional().describe('What to know about these figures.'),
        sources: z.array(citationSchema).min(1).describe('Where it was taken from.'),
      }),
    )
    .default([])
    .describe('Batches, in order.'),
  facts: z.array(factSchema).default([]).describe('National milestones, shown behind timelines.'),
});

export type HonourFrontMatter = z.infer<typeof honourSchema>;
