import { z } from 'zod';
import { phaseSchema } from './article.ts';
import { edtfSchema } from './edtf.ts';
import { basisSchema, citationSchema, factSchema } from './event.ts';
import { campaignIdSchema, honourIdSchema, placeCodeSchema } from './identifiers.ts';

/** What came of a campaign. `unknown` means not documented here. */
export const OUTCOMES = [
  'awarded',
  'kept',
  'nominated',
  'not-awarded',
  'removed',
  'ongoing',
  'unknown',
] as const;
export const outcomeStatusSchema = z.enum(OUTCOMES);

/** Front matter of `campaigns/<id>.mdx`. */
export const campaignSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the campaign in Chinese, e.g. 驻马店市创建全国文明城市.'),
  titleEn: z.string().min(1).optional().describe('Name in English.'),
  place: placeCodeSchema.optional().describe('Whose campaign it is; left out when no source says it.'),
  honours: z.array(honourIdSchema).min(1).describe('The honour sought; several for a joint drive.'),
  cycle: edtfSchema
    .optional()
    .describe('First and last year of the cycle as an EDTF interval, e.g. "2015/2017".'),
  drive: campaignIdSchema.optional().describe('The joint drive (四城联创 …) this campaign is part of.'),
  phases: z
    .array(
      z.strictObject({
        phase: phaseSchema.describe('Which phase.'),
        date: edtfSchema.describe('When, usually an interval.'),
        basis: basisSchema.default('stated').describe('Whether a source states it.'),
        note: z.string().optional().describe('Where it is taken from.'),
      }),
    )
    .default([])
    .describe('Phases with their dates.'),
  outcome: z
    .strictObject({
      status: outcomeStatusSchema.describe('What came of it.'),
      date: edtfSchema.optional().describe('When.'),
      text: z.string().optional().describe('One sentence in Chinese.'),
      en: z.string().optional().describe('The same in English.'),
      sources: z.array(citationSchema).default([]).describe('Where it was taken from.'),
    })
    .default({ status: 'unknown', sources: [] })
    .describe('The outcome, with its sources.'),
  facts: z.array(factSchema).default([]).describe('Dated facts from outside the articles.'),
});

export type CampaignFrontMatter = z.infer<typeof campaignSchema>;
