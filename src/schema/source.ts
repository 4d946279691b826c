import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { urlSchema } from './identifiers.ts';
import { addressSchema, excludeBothAddresses } from './page-address.ts';

/** Where an article was published and seen. */
export const sourceSchema = z
  .strictObject({
    name: z.string().min(1).optional().meta({
      description: 'The paper or office that wrote it, as printed.',
      zh: '写这篇报道的报纸或机关，照印。',
    }),
    site: z.string().min(1).optional().meta({
      description: 'The web site it was captured from, when that is another.',
      zh: '网页所在的网站，与来源不同时才写。',
    }),
    edition: z.string().min(1).optional().meta({
      description: 'Page of the newspaper (版次) as printed, e.g. "2" or "A03", when the source says it.',
      zh: '报纸的版次，照印，如 "2"、"A03"；来源写明才写。',
    }),
    url: urlSchema.optional().meta({
      description: 'Address of the page, linked.',
      zh: '网页地址，会做成链接。',
      why: { zh: '读者凭它找到原网页。', en: 'Readers find the page by it.' },
    }),
    address: addressSchema,
    archived: urlSchema.optional().meta({
      description: 'Address of an archived copy: of one fixed copy in a web archive.',
      zh: '网页存档里某一份固定副本的网址。',
    }),
    accessed: edtfSchema.optional().meta({
      description: 'The day the page was last seen.',
      zh: '最后一次看到网页的日期。',
      why: { zh: '引文要写明何时看到网页。', en: 'Citations say when the page was seen.' },
    }),
  })
  .check(excludeBothAddresses);

export type Source = z.infer<typeof sourceSchema>;
