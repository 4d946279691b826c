import { z } from 'zod';
import { correctionsSchema } from './correction.ts';
import { edtfSchema } from './edtf.ts';
import { citationSchema, factSchema } from './event.ts';
import { placeCodeSchema } from './identifiers.ts';

/** Front matter of `places/<code>.mdx`: only what the division table lacks. */
export const placeSchema = z.strictObject({
  name: z.string().min(1).optional().meta({
    description: 'Name, only when the division table has it wrong or not at all.',
    zh: '名称；区划表里没有或有误时才写。',
  }),
  nameEn: z.string().min(1).optional().meta({
    description: 'Name in English, when plain pinyin will not do.',
    zh: '英文名称；拼音不合适时才写。',
  }),
  parent: placeCodeSchema.optional().meta({
    description: 'Code of the place above, only when the table lacks it.',
    zh: '上级地方的代码；区划表里没有时才写。',
  }),
  former: z
    .array(
      z.strictObject({
        name: z.string().min(1).meta({ description: 'Former name.', zh: '旧名。' }),
        code: placeCodeSchema.optional().meta({ description: 'Former code.', zh: '旧代码。' }),
        until: edtfSchema.meta({ description: 'When the name ended.', zh: '用到何时。' }),
        note: z.string().optional().meta({ description: 'What changed.', zh: '有什么变动。' }),
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
      }),
    )
    .default([])
    .meta({ description: 'Former names, with the date each ended.', zh: '旧名，以及各自用到何时。' }),
  corrections: correctionsSchema,
  facts: z
    .array(factSchema)
    .default([])
    .meta({ description: 'Dated facts about the place itself.', zh: '关于这个地方、有日期的事实。' }),
});

export type PlaceFrontMatter = z.infer<typeof placeSchema>;
