import { z } from 'zod';

/** Name of a page of the guide: `<slug>.mdx` in Chinese, `<slug>.en.mdx` in English. */
export const guideNameSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.(zh|en))?$/)
  .meta({
    form: {
      zh: '小写英文词，用连字符相连，英文页再加 .en，如 about.en',
      en: 'lower-case words joined by hyphens, with .en for an English page, e.g. about.en',
    },
  });

/** Front matter of the site's own prose in `guide/<name>.mdx`. */
export const guideSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the page.'),
  description: z.string().min(1).describe('One sentence for lists and search engines.'),
  order: z.int().default(99).describe('Place in the list of pages; small comes first.'),
  lang: z.enum(['zh', 'en']).default('zh').describe('Language the page is written in.'),
  appendix: z
    .enum(['issues'])
    .optional()
    .describe(
      'A list that the archive makes and sets after the text: issues, what check and import can say.',
    ),
});
