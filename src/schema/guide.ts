import { z } from 'zod';

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
