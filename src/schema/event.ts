import { z } from 'zod';
import { edtfSchema } from './edtf.ts';
import { eventIdSchema } from './event-id.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import { urlSchema } from './identifiers.ts';
import { addressSchema, excludeBothAddresses } from './page-address.ts';

/** `happened`: the source tells it as done. `planned`: as to come. `reported`: by hearsay or in passing. */
export const EVENT_STATUSES = ['happened', 'planned', 'reported'] as const;
/** `stated`: the source gives the date. `inferred`: the archive worked it out. Never show one as the other. */
export const BASES = ['stated', 'inferred'] as const;
/** How far a fact outside the articles was checked: a page seen, a second-hand mention, or a held capture. */
export const CONFIDENCES = ['page', 'secondary', 'capture'] as const;

export const eventKindSchema = z.enum(EVENT_KINDS);
export const eventStatusSchema = z.enum(EVENT_STATUSES);
export const basisSchema = z.enum(BASES);
export const confidenceSchema = z.enum(CONFIDENCES);

const FULFILS = 'Ids of planned events that this one brought about.';
const CHANGES = 'Ids of planned events that came to nothing because of this one, or turned into it.';

/** Ids of events as an attribute holds them, parted by spaces. */
const eventIdsAttribute = z
  .string()
  .transform((text) => text.split(/\s+/).filter((id) => id !== ''))
  .pipe(z.array(eventIdSchema).min(1))
  .meta({
    form: { zh: '事件编号，几个的用空格隔开', en: 'ids of events, parted by spaces' },
  })
  .optional();

/** The attributes of `<Event>` in an article's body; its children are the words that prove it. */
export const eventMarkSchema = z.strictObject({
  date: edtfSchema.describe('When, as an EDTF date.'),
  kind: eventKindSchema.describe('What kind of event.'),
  status: eventStatusSchema.default('happened').describe('Happened, planned or reported.'),
  basis: basisSchema.default('stated').describe('Whether the source states the date or it was inferred.'),
  note: z.string().optional().describe('How an inferred date was reached, in one sentence.'),
  fulfils: eventIdsAttribute.describe(FULFILS),
  changes: eventIdsAttribute.describe(CHANGES),
});

/** A page outside the archive that a fact was taken from. */
export const citationSchema = z
  .strictObject({
    title: z.string().min(1).describe('Title of the page, with its newspaper and date where known.'),
    url: urlSchema.optional().describe('Where it was seen, linked.'),
    address: addressSchema,
    article: z
      .string()
      .optional()
      .describe('Id of an article of this archive, when the source is held here.'),
    confidence: confidenceSchema.describe(
      'page: read on the page. secondary: cited by another. capture: held here.',
    ),
  })
  .check(excludeBothAddresses);

/** A dated fact in a campaign, honour or place file. */
export const factSchema = z.strictObject({
  date: edtfSchema.describe('When, as an EDTF date.'),
  kind: eventKindSchema.describe('What kind of event.'),
  status: eventStatusSchema.default('happened').describe('Happened, planned or reported.'),
  basis: basisSchema.default('stated').describe('Whether the source states the date or it was inferred.'),
  text: z.string().min(1).describe('What happened, one sentence in Chinese, in our own words.'),
  en: z.string().optional().describe('The same sentence in English.'),
  note: z.string().optional().describe('Anything a careful reader should know about this date or source.'),
  sources: z.array(citationSchema).min(1).describe('Where it was taken from.'),
  contradicts: z.string().optional().describe('What another source says instead, in one sentence.'),
  fulfils: z.array(eventIdSchema).min(1).optional().describe(FULFILS),
  changes: z.array(eventIdSchema).min(1).optional().describe(CHANGES),
});

export type EventKind = z.infer<typeof eventKindSchema>;
export type EventStatus = z.infer<typeof eventStatusSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type EventMark = z.infer<typeof eventMarkSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Fact = z.infer<typeof factSchema>;
