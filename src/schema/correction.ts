import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { placeCodeSchema } from './identifiers.ts';

/** What a field said before it was corrected; shown beside what it says now. */
const formerValuesSchema = z.strictObject({
  title: z.string().min(1).optional().meta({ description: 'The title before.', zh: '原来的标题。' }),
  published: edtfSchema.optional().meta({
    description: 'The day of publication before.',
    zh: '原来的发表日期。',
  }),
  place: placeCodeSchema.optional().meta({ description: 'The place before.', zh: '原来的地方。' }),
  date: edtfSchema.optional().meta({
    description: 'The date of an event or a fact before.',
    zh: '记事或事实原来的日期。',
  }),
});

/** Something that was put right after it was published. */
export const correctionSchema = z.strictObject({
  date: edtfSchema.meta({
    description: 'The day of the correction.',
    zh: '更正的日子。',
    why: { zh: '更正按日期列出。', en: 'Corrections are listed by their date.' },
  }),
  what: z.string().min(1).meta({
    description: 'What was put right, and on what ground, one sentence.',
    zh: '改正了什么、根据什么，一句话。',
  }),
  by: z
    .string()
    .min(1)
    .meta({
      description: 'Who corrected it: a name, a handle, or what they are.',
      zh: '谁改正的：姓名、网名，或“读者”“编者”。',
      why: { zh: '读者要知道改动出自谁。', en: 'Readers must know whose change it is.' },
    }),
  was: formerValuesSchema.optional().meta({
    description: 'What the corrected fields said before.',
    zh: '改正的字段原来写的是什么。',
  }),
});

/** The corrections of a file, oldest first. */
export const correctionsSchema = z
  .array(correctionSchema)
  .default([])
  .meta({
    description: 'What was put right after it was published, oldest first.',
    zh: '发布以后改正了什么，先后为序。',
    why: {
      zh: '改过的地方要留痕，引用过的人才知道。',
      en: 'Whoever has cited it must be able to see what changed.',
    },
  });

export type Correction = z.infer<typeof correctionSchema>;
