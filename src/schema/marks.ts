import { z } from 'zod';
import { personSchema } from './article.ts';
import { eventMarkSchema } from './event.ts';

const reason = z.string().min(1);

/** The attributes of `<Person>`, whose words are the name. */
export const personMarkSchema = personSchema.omit({ name: true });

/** The attributes of `<Gap>`, which holds no words: they are what is missing. */
export const gapMarkSchema = z.strictObject({
  reason: reason.meta({
    description: 'Why they are missing: paywall, omitted, continued, truncated …',
    zh: '为什么缺：paywall 付费，omitted 略去，continued 见他页，truncated 截断……',
  }),
  extent: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .meta({ form: { zh: '大于零的整数，如 "540"', en: 'a whole number above zero, e.g. "540"' } })
    .transform(Number)
    .optional()
    .meta({
      description: 'How many are missing, about; left out when unknown.',
      zh: '大约缺几字；不知道就不写。',
      why: { zh: '页面上按它写明缺了几字。', en: 'The page tells how many characters are missing by it.' },
    }),
  unit: z
    .literal('chars')
    .default('chars')
    .meta({ description: 'What the extent counts: characters.', zh: 'extent 的单位：字。' }),
});

/** The attributes of `<Unclear>`, whose words are the doubtful reading. */
export const unclearMarkSchema = z.strictObject({
  reason: reason.optional().meta({
    description: 'What made it unclear, when not damage of the page.',
    zh: '为什么看不清；不是原页受损时才写。',
  }),
  candidates: z
    .string()
    .transform((text) => text.split(/\s+/).filter((reading) => reading !== ''))
    .pipe(z.array(z.string()).min(1))
    .meta({ form: { zh: '几种读法，用空格隔开', en: 'readings, parted by spaces' } })
    .optional()
    .meta({
      description: 'Other readings that are possible, parted by spaces.',
      zh: '可能的其他读法，用空格隔开。',
      why: { zh: '读者要能看到其他可能的读法。', en: 'Readers see the other readings.' },
    }),
});

/** The attributes of `<Supplied>`, whose words stand elsewhere than in the text. */
export const suppliedMarkSchema = z.strictObject({
  source: z
    .string()
    .min(1)
    .meta({
      description: 'Where the words were taken from.',
      zh: '这些字取自哪里。',
      why: { zh: '补上的字要说明取自哪里。', en: 'Words that were supplied say where from.' },
    }),
  reason: reason.optional().meta({ description: 'Why they had to be supplied.', zh: '为什么要补。' }),
});

/** The attributes of `<Redacted>`, whose words are the signs that the page shows instead. */
export const redactedMarkSchema = z.strictObject({
  reason: reason
    .optional()
    .meta({ description: 'Why, when the page says it.', zh: '原因，网页写明时才写。' }),
});

/** `<Caption>`, the words under a picture, has no attributes. */
export const captionMarkSchema = z.strictObject({});

/**
 * The components an article may use, with the schema of their attributes; everything else is refused. `Gap`,
 * `Unclear` and `Supplied` mean what TEI P5 means by gap, unclear and supplied.
 * @see https://tei-c.org/release/doc/tei-p5-doc/en/html/PH.html
 */
export const MARK_SCHEMAS = {
  Event: eventMarkSchema,
  Person: personMarkSchema,
  Gap: gapMarkSchema,
  Unclear: unclearMarkSchema,
  Supplied: suppliedMarkSchema,
  Redacted: redactedMarkSchema,
  Caption: captionMarkSchema,
} as const;

export type MarkName = keyof typeof MARK_SCHEMAS;
/** The attributes of a mark, validated. */
export type MarkAttributes<N extends MarkName> = z.infer<(typeof MARK_SCHEMAS)[N]>;
