import { z } from 'zod';
import { countSchema } from './identifiers.ts';

/** Script of the capture; `Hant-converted` is a Simplified text that a mirror site turned into Traditional. */
export const SCRIPTS = ['Hans', 'Hant', 'Hant-converted'] as const;

export const scriptSchema = z.enum(SCRIPTS);

/** The raw page that an article was made from, and how it was read. */
export const captureSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ form: { zh: '64 位小写十六进制数', en: '64 lower-case hex digits' } })
    .meta({
      description: 'Hash of the raw capture, byte for byte.',
      zh: '原页逐字节的 SHA-256 校验值。',
      why: {
        zh: '编号里有它的前四位，导入时凭它认出同一份原页。',
        en: 'The id holds its first four digits, and a capture is recognised by it.',
      },
    }),
  encoding: z
    .string()
    .regex(/^[a-z\d]+(?:[-_][a-z\d]+)*$/)
    .meta({
      form: { zh: '编码的名称，小写，如 gb18030', en: 'the name of an encoding in lower case, e.g. gb18030' },
    })
    .optional()
    .meta({ description: 'Encoding that its bytes were read with.', zh: '读取原页所用的编码。' }),
  script: scriptSchema.meta({
    description: 'Script of the capture.',
    zh: '原页用的字体：简体、繁体，或由简体转换的繁体。',
    why: { zh: '它说明正文是否经过繁简转换。', en: 'It tells whether the text was converted.' },
  }),
  complete: z.boolean().meta({
    description: 'False when part of the article is missing from the capture.',
    zh: '原页是否完整：缺一部分文字时写 false。',
    why: {
      zh: '要让读者知道看到的是不是全文。',
      en: 'Readers are told whether they see the whole article.',
    },
  }),
  total: countSchema.optional().meta({
    description: 'Characters in the whole article, when the page says so.',
    zh: '全文字数，网页写明时才写。',
  }),
  shown: countSchema
    .optional()
    .meta({ description: 'Characters shown, when the page says so.', zh: '显示的字数，网页写明时才写。' }),
  repaired: z
    .record(z.string(), countSchema)
    .optional()
    .meta({ description: 'Damage mended, counted by kind.', zh: '修补了几处，按种类计。' }),
  removed: z
    .record(z.string(), countSchema)
    .optional()
    .meta({ description: 'Lines dropped, counted by reason.', zh: '删去了几行，按理由计。' }),
  importer: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/)
    .meta({ form: { zh: '版本号，如 0.1.0', en: 'a version, e.g. 0.1.0' } })
    .optional()
    .meta({ description: 'Version of the importer that read it.', zh: '导入程序的版本。' }),
});

export type Script = z.infer<typeof scriptSchema>;
