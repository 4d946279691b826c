import { z } from 'zod';
import { correctionsSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { eventIdSchema } from './event-id.ts';
import { honourIdSchema, placeCodeSchema } from './identifiers.ts';

/** Front matter of `coverage/<name>.mdx`: one thing that was looked for. */
export const coverageSchema = z.strictObject({
  place: placeCodeSchema.meta({ description: 'Where it would have happened.', zh: '查的是哪里。' }),
  honour: honourIdSchema.optional().meta({ description: 'The honour it is about.', zh: '查的是哪个称号。' }),
  period: edtfSchema.meta({
    description: 'The years looked at, an EDTF date or interval.',
    zh: '查的是哪些年，日期或时段。',
    why: { zh: '“查无记载”只对查过的年份成立。', en: 'A zero holds only for the years that were looked at.' },
  }),
  plans: z.array(eventIdSchema).default([]).meta({
    description: 'Planned events whose outcome was looked for.',
    zh: '查的是哪些计划的结果，写事件编号。',
  }),
  question: z
    .string()
    .min(1)
    .meta({ description: 'What was looked for, one sentence.', zh: '查找什么，一句话。' }),
  questionEn: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'The same in English.', zh: '同一句的英文。' }),
  where: z
    .array(z.string().min(1))
    .min(1)
    .meta({ description: 'Where it was looked for.', zh: '在哪里查找。' }),
  searched: edtfSchema.optional().meta({
    description: 'When it was looked for; left out when not recorded.',
    zh: '何时查找；没有记录就不写。',
  }),
  found: z.boolean().meta({
    description: 'Whether anything was found.',
    zh: '查到没有。',
    why: { zh: '读者要知道“没有”是查过还是没查。', en: 'Readers must know whether a zero was looked for.' },
  }),
  note: z.string().optional().meta({ description: 'What was seen instead.', zh: '看到的是什么。' }),
  corrections: correctionsSchema,
});

export type CoverageFrontMatter = z.infer<typeof coverageSchema>;
