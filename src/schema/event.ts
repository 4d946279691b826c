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

const FULFILS = {
  description: 'Ids of planned events that this one brought about.',
  zh: '由这件事做成的计划的编号。',
};
const CHANGES = {
  description: 'Ids of planned events that came to nothing because of this one, or turned into it.',
  zh: '因这件事落空或改成了这件事的计划的编号。',
};

/** Ids of events as an attribute holds them, parted by spaces. */
const eventIdsAttribute = z
  .string()
  .transform((text) => text.split(/\s+/).filter((id) => id !== ''))
  .pipe(z.array(eventIdSchema).min(1))
  .meta({
    form: { zh: '事件编号，几个的用空格隔开', en: 'ids of events, parted by spaces' },
  })
  .optional();

/** What every event says, wherever it is written. */
const datedShape = {
  date: edtfSchema.meta({ description: 'When, as an EDTF date.', zh: '何时，EDTF 日期。' }),
  kind: eventKindSchema.meta({
    description: 'What kind of event.',
    zh: '哪一种事。',
    why: { zh: '时间线按它分类、画记号。', en: 'Timelines sort and mark events by it.' },
  }),
  status: eventStatusSchema.default('happened').meta({
    description: 'Happened, planned or reported.',
    zh: '状态：已发生、计划，或据述。',
    why: { zh: '时间线不能把计划说成事实。', en: 'A timeline must not tell plans as deeds.' },
  }),
  basis: basisSchema.default('stated').meta({
    description: 'Whether the source states the date or it was inferred.',
    zh: '日期的依据：来源写明的，还是推定的。',
    why: { zh: '推定的日期不能显示成写明的。', en: 'An inferred date must never be shown as stated.' },
  }),
};

/** The attributes of `<Event>` in an article's body; its children are the words that prove it. */
export const eventMarkSchema = z.strictObject({
  ...datedShape,
  note: z.string().optional().meta({
    description: 'How an inferred date was reached, in one sentence.',
    zh: '推定的日期是怎样得出的，一句话。',
  }),
  fulfils: eventIdsAttribute.meta(FULFILS),
  changes: eventIdsAttribute.meta(CHANGES),
});

/** A page outside the archive that a fact was taken from. */
export const citationSchema = z
  .strictObject({
    title: z.string().min(1).meta({
      description: 'Title of the page, with its newspaper and date where known.',
      zh: '网页的标题，知道的加上报名和日期。',
    }),
    url: urlSchema
      .optional()
      .meta({ description: 'Where it was seen, linked.', zh: '在哪里看到，会做成链接。' }),
    address: addressSchema,
    article: z.string().optional().meta({
      description: 'Id of an article of this archive, when the source is held here.',
      zh: '本档案的报道：出处在本档案时，写它的编号。',
    }),
    confidence: confidenceSchema.meta({
      description: 'page: read on the page. secondary: cited by another. capture: held here.',
      zh: '核对到什么程度：page 看过原网页，secondary 别处转引，capture 原页存在本档案。',
    }),
  })
  .check(excludeBothAddresses);

/** A dated fact in a campaign, honour or place file. */
export const factSchema = z.strictObject({
  ...datedShape,
  text: z.string().min(1).meta({
    description: 'What happened, one sentence in Chinese, in our own words.',
    zh: '发生了什么，用自己的话写一句中文。',
  }),
  en: z.string().optional().meta({ description: 'The same sentence in English.', zh: '同一句的英文。' }),
  note: z.string().optional().meta({
    description: 'Anything a careful reader should know about this date or source.',
    zh: '说明：关于日期或出处，细心的读者应知道的事。',
  }),
  sources: z
    .array(citationSchema)
    .min(1)
    .meta({
      description: 'Where it was taken from.',
      zh: '出处。',
      why: { zh: '没有出处的事实，读者无从核对。', en: 'Readers cannot check a fact without its source.' },
    }),
  contradicts: z.string().optional().meta({
    description: 'What another source says instead, in one sentence.',
    zh: '另一出处的不同说法，一句话。',
  }),
  fulfils: z.array(eventIdSchema).min(1).optional().meta(FULFILS),
  changes: z.array(eventIdSchema).min(1).optional().meta(CHANGES),
});

export type EventKind = z.infer<typeof eventKindSchema>;
export type EventStatus = z.infer<typeof eventStatusSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type EventMark = z.infer<typeof eventMarkSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Fact = z.infer<typeof factSchema>;
