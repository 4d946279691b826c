import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import {
  articleIdSchema,
  campaignIdSchema,
  countSchema,
  honourIdSchema,
  placeCodeSchema,
  urlSchema,
} from './identifiers.ts';
import { addressSchema, excludeBothAddresses } from './page-address.ts';

/** Genres of coverage. */
export const ARTICLE_TYPES = ['report', 'speech', 'notice', 'plan', 'summary', 'feature', 'brief'] as const;
/** Phases of a campaign, in their usual order. */
export const PHASES = [
  'mobilise',
  'deploy',
  'push',
  'sprint',
  'inspect',
  'review',
  'award',
  'follow-up',
] as const;
/** `full` text held by right, `abstract` in our words, `metadata` only, or `withdrawn`. */
export const RIGHTS = ['full', 'abstract', 'metadata', 'withdrawn'] as const;
/** Script of the capture; `Hant-converted` is a Simplified text that a mirror site turned into Traditional. */
export const SCRIPTS = ['Hans', 'Hant', 'Hant-converted'] as const;
/** What somebody named in the byline did. */
export const AUTHOR_ROLES = ['author', 'reporter', 'correspondent', 'photographer', 'contributor'] as const;

export const articleTypeSchema = z.enum(ARTICLE_TYPES);
export const phaseSchema = z.enum(PHASES);
export const rightsSchema = z.enum(RIGHTS);
export const scriptSchema = z.enum(SCRIPTS);

export const authorSchema = z.strictObject({
  name: z.string().min(1).describe('Name as printed.'),
  role: z.enum(AUTHOR_ROLES).default('author').describe('What the byline says they did.'),
});

export const sourceSchema = z
  .strictObject({
    name: z.string().min(1).optional().describe('The paper or office that wrote it, as printed.'),
    site: z.string().min(1).optional().describe('The web site it was captured from, when that is another.'),
    edition: z
      .string()
      .min(1)
      .optional()
      .describe('Page of the newspaper (版次) as printed, e.g. "2" or "A03", when the source says it.'),
    url: urlSchema.optional().describe('Address of the page, linked.'),
    address: addressSchema,
    archived: urlSchema.optional().describe('Address of an archived copy.'),
    accessed: edtfSchema.optional().describe('The day the page was last seen.'),
  })
  .check(excludeBothAddresses);

export const captureSchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ form: { zh: '64 位小写十六进制数', en: '64 lower-case hex digits' } })
    .describe('Hash of the raw capture, byte for byte.'),
  script: scriptSchema.describe('Script of the capture.'),
  complete: z.boolean().describe('False when part of the article is missing from the capture.'),
  total: countSchema.optional().describe('Characters in the whole article, when the page says so.'),
  shown: countSchema.optional().describe('Characters shown, when the page says so.'),
  repaired: z.record(z.string(), countSchema).optional().describe('Damage mended, counted by kind.'),
  removed: z.record(z.string(), countSchema).optional().describe('Lines dropped, counted by reason.'),
});

export const personSchema = z.strictObject({
  name: z.string().min(1).describe('Name as reported.'),
  office: z.string().min(1).describe('Public office as reported; nobody is listed without one.'),
  place: placeCodeSchema.optional().describe('Where the office is, when not the place of the article.'),
  which: z
    .string()
    .min(1)
    .optional()
    .describe('Tells two people of one name in one place apart: one word, the same wherever this one is named.'),
});

/** Front matter of `articles/<year>/<id>.mdx`. */
export const articleSchema = z.strictObject({
  title: z.string().min(1).describe('Title of the article, without the name of the site.'),
  titleEn: z.string().min(1).optional().describe('The title in English, for the English pages.'),
  subtitle: z.string().min(1).optional().describe('Second line of the title.'),
  published: edtfSchema.optional().describe('Day of publication (EDTF, quoted); left out when unknown.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .meta({ form: { zh: 'HH:MM，如 "08:30"', en: 'HH:MM, e.g. "08:30"' } })
    .optional()
    .describe('Time of publication in China Standard Time.'),
  source: sourceSchema.optional().describe('Who published it and where it was seen.'),
  authors: z
    .array(z.union([z.string().min(1), authorSchema]))
    .default([])
    .describe('Byline, in order.'),
  editors: z.array(z.string().min(1)).default([]).describe('Responsible editors; never authors.'),
  place: placeCodeSchema.optional().describe('Where the coverage is about; left out when no source says it.'),
  honours: z
    .array(honourIdSchema)
    .default([])
    .describe('Honours the article is about, when it has no campaign.'),
  campaigns: z.array(campaignIdSchema).default([]).describe('Campaigns the article belongs to.'),
  type: articleTypeSchema.describe('Genre.'),
  phase: phaseSchema.optional().describe('Phase of the campaign it reports.'),
  rights: rightsSchema.describe('What the archive holds of it.'),
  capture: captureSchema.optional().describe('The raw page it was made from.'),
  people: z.array(personSchema).default([]).describe('People named, with their public office.'),
  note: z.string().min(1).optional().describe('A sentence for the reader about this record.'),
  reprints: z.array(articleIdSchema).default([]).describe('Other versions of the same article held here.'),
  formerIds: z.array(articleIdSchema).default([]).describe('Ids this article was once published under.'),
  withdrawn: z
    .strictObject({
      date: edtfSchema.describe('When.'),
      reason: z.string().min(1).describe('Why, one sentence.'),
    })
    .optional()
    .describe('Set when rights is withdrawn.'),
});

export type ArticleType = z.infer<typeof articleTypeSchema>;
export type Phase = z.infer<typeof phaseSchema>;
export type Rights = z.infer<typeof rightsSchema>;
export type Script = z.infer<typeof scriptSchema>;
export type Author = z.infer<typeof authorSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Person = z.infer<typeof personSchema>;
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
/** Front matter as it is written: what has a default may be left out. */
export type ArticleInput = z.input<typeof articleSchema>;
