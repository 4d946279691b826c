import { z } from 'zod';
import { phaseSchema } from './article.ts';
import { correctionsSchema } from './correction.ts';
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
  title: z
    .string()
    .min(1)
    .meta({
      description: 'Name of the campaign in Chinese, e.g. 驻马店市创建全国文明城市.',
      zh: '创建的名称，如：驻马店市创建全国文明城市。',
      why: { zh: '列表和网页以它指称这次创建。', en: 'Lists and pages name the campaign by it.' },
    }),
  titleEn: z.string().min(1).optional().meta({ description: 'Name in English.', zh: '英文名称。' }),
  place: placeCodeSchema.optional().meta({
    description: 'Whose campaign it is; left out when no source says it.',
    zh: '哪里的创建；没有来源说明就不写。',
    why: {
      zh: '创建的编号由它而来，地方的页面也靠它。',
      en: 'The campaign’s id and the pages of places are made from it.',
    },
  }),
  honours: z
    .array(honourIdSchema)
    .min(1)
    .meta({
      description: 'The honour sought; several for a joint drive.',
      zh: '争创的称号；联创可以有几个。',
      why: { zh: '创建凭它归到称号之下。', en: 'The campaign stands under its honours by it.' },
    }),
  cycle: edtfSchema.optional().meta({
    description: 'First and last year of the cycle as an EDTF interval, e.g. "2015/2017".',
    zh: '周期的首年和末年，如 "2015/2017"。',
    why: {
      zh: '创建的编号和时间线的起止由它而来。',
      en: 'The campaign’s id and the ends of its timeline are made from it.',
    },
  }),
  drive: campaignIdSchema.optional().meta({
    description: 'The joint drive (四城联创 …) this campaign is part of.',
    zh: '所属的联创（四城联创之类）。',
  }),
  phases: z
    .array(
      z.strictObject({
        phase: phaseSchema.meta({ description: 'Which phase.', zh: '哪个阶段。' }),
        date: edtfSchema.meta({ description: 'When, usually an interval.', zh: '何时，多是一个时段。' }),
        basis: basisSchema
          .default('stated')
          .meta({ description: 'Whether a source states it.', zh: '日期的依据：来源写明的，还是推定的。' }),
        note: z.string().optional().meta({ description: 'Where it is taken from.', zh: '根据什么。' }),
      }),
    )
    .default([])
    .meta({ description: 'Phases with their dates.', zh: '各阶段及其日期。' }),
  outcome: z
    .strictObject({
      status: outcomeStatusSchema.meta({ description: 'What came of it.', zh: '结果如何。' }),
      date: edtfSchema.optional().meta({ description: 'When.', zh: '日期。' }),
      text: z.string().optional().meta({ description: 'One sentence in Chinese.', zh: '一句中文。' }),
      en: z.string().optional().meta({ description: 'The same in English.', zh: '同一句的英文。' }),
      sources: z
        .array(citationSchema)
        .default([])
        .meta({
          description: 'Where it was taken from.',
          zh: '出处。',
          why: {
            zh: '没有出处的事实，读者无从核对。',
            en: 'Readers cannot check a fact without its source.',
          },
        }),
    })
    .default({ status: 'unknown', sources: [] })
    .meta({
      description: 'The outcome, with its sources.',
      zh: '创建的结果和出处。',
      why: { zh: '创建的结果要有出处。', en: 'An outcome is told with its sources.' },
    }),
  corrections: correctionsSchema,
  facts: z
    .array(factSchema)
    .default([])
    .meta({ description: 'Dated facts from outside the articles.', zh: '报道以外有日期的事实。' }),
});

export type CampaignFrontMatter = z.infer<typeof campaignSchema>;
