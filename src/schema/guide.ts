import { z } from 'zod';

/** Name of a page of the guide: `<slug>.mdx` in Chinese, `<slug>.en.mdx` in English. */
export const guideNameSchema = z
  .string()
  .regex(/^(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*(\.(zh|en))?$/)
  .meta({
    form: {
      zh: '小写英文词，用连字符相连，不超过六十个字母，英文页再加 .en，如 about.en',
      en: 'lower-case words joined by hyphens, sixty letters at most, with .en for an English page, e.g. about.en',
    },
  });

/** Front matter of the site's own prose in `guide/<name>.mdx`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1).meta({ description: 'Title of the page.', zh: '网页的标题。' }),
  description: z
    .string()
    .min(1)
    .meta({ description: 'One sentence for lists and search engines.', zh: '一句话，用于列表和搜索引擎。' }),
  order: z.int().default(99).meta({
    description: 'Place in the list of pages; small comes first.',
    zh: '在目录里的次序，小的在前。',
  }),
  lang: z
    .enum(['zh', 'en'])
    .default('zh')
    .meta({ description: 'Language the page is written in.', zh: '网页用的语言。' }),
  appendix: z.enum(['issues', 'fields']).optional().meta({
    description:
      'A list that the archive makes and sets after the text: issues, what check and import can say; fields, every field and mark.',
    zh: '由程序生成、排在正文之后的列表：issues 是检查和导入的全部提示，fields 是全部字段和标记。',
  }),
});
