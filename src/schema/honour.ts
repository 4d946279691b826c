import { z } from 'zod';
import { correctionsSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { citationSchema, factSchema } from './event.ts';
import { countSchema, honourIdSchema } from './identifiers.ts';

/** Who stands behind an honour. `joint` is a drive for several honours at once. */
export const HONOUR_LEVELS = ['national', 'provincial', 'joint'] as const;

/** Front matter of `honours/<id>.mdx`. */
export const honourSchema = z.strictObject({
  name: z
    .string()
    .min(1)
    .meta({
      description: 'Official name in Chinese.',
      zh: '正式名称。',
      why: { zh: '列表和网页以它指称这个称号。', en: 'Lists and pages name the honour by it.' },
    }),
  nameEn: z.string().min(1).meta({ description: 'Name in English.', zh: '英文名称。' }),
  level: z.enum(HONOUR_LEVELS).meta({
    description: 'national, provincial, or joint for a drive.',
    zh: '级别：national 全国，provincial 省级，joint 联创。',
  }),
  awardedBy: z.string().min(1).optional().meta({
    description: 'Awarding body; left out when not documented here.',
    zh: '授予机关；本档案没有记载就不写。',
  }),
  awardedByEn: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Awarding body in English.', zh: '授予机关的英文。' }),
  since: edtfSchema.optional().meta({ description: 'When the programme began.', zh: '这一评选始于何时。' }),
  cycleYears: countSchema
    .optional()
    .meta({ description: 'Years between two awards.', zh: '两次命名相隔几年。' }),
  review: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'How holders are reviewed, one sentence.', zh: '怎样复查，一句话。' }),
  reviewEn: z.string().min(1).optional().meta({ description: 'The same in English.', zh: '同一句的英文。' }),
  synonyms: z
    .array(z.string().min(1))
    .default([])
    .meta({ description: 'Words that mean it; search offers them.', zh: '同义的说法，检索时会提示。' }),
  parts: z
    .array(honourIdSchema)
    .default([])
    .meta({ description: 'Honours within a joint drive.', zh: '联创包括的称号。' }),
  batches: z
    .array(
      z.strictObject({
        ordinal: countSchema.optional().meta({
          description: 'Number of the batch; left out where batches are not numbered.',
          zh: '第几批；不编号的不写。',
        }),
        label: z.string().min(1).optional().meta({
          description: 'What the batch is called where it has no number.',
          zh: '不编号的批次叫什么。',
        }),
        labelEn: z
          .string()
          .min(1)
          .optional()
          .meta({ description: 'The same in English.', zh: '同一句的英文。' }),
        cycle: edtfSchema.optional().meta({
          description: 'Years of the round that it closes, e.g. "2021/2023", when it was honoured later.',
          zh: '这一批所属周期的年份，如 "2021/2023"；命名在周期之后时才写。',
        }),
        date: edtfSchema.optional().meta({ description: 'When it was honoured.', zh: '何时命名。' }),
        named: countSchema.optional().meta({ description: 'How many were newly named.', zh: '新命名几个。' }),
        kept: countSchema.optional().meta({ description: 'How many kept the title.', zh: '保留几个。' }),
        note: z
          .string()
          .optional()
          .meta({ description: 'What to know about these figures.', zh: '关于这些数字应知道的事。' }),
        sources: z
          .array(citationSchema)
          .min(1)
          .meta({
            description: 'Where it was taken from.',
            zh: '出处。',
            why: {
              zh: '没有出处的事实，读者无从核对。',
              en: 'Readers cannot check a fact without its source.',
            },
          }),
      }),
    )
    .default([])
    .meta({ description: 'Batches, in order.', zh: '各批，按先后。' }),
  corrections: correctionsSchema,
  facts: z.array(factSchema).default([]).meta({
    description: 'National milestones, shown behind timelines.',
    zh: '全国的大事，显示在时间线背后。',
  }),
});

export type HonourFrontMatter = z.infer<typeof honourSchema>;
