import { z } from 'zod';
import { personSchema } from './article.ts';
import { eventMarkSchema } from './event.ts';

const reason = z.string().min(1);

/** The attributes of `<Person>`, whose words are the name. */
export const personMarkSchema = personSchema.omit({ name: true });

/** The attributes of `<Gap>`, which holds no words: they are what is missing. */
export const gapMarkSchema = z.strictObject({
  reason: reason.describe('Why they are missing: paywall, omitted, continued, truncated …'),
  extent: z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .meta({ form: { zh: '大于零的整数，如 "540"', en: 'a whole number above zero, e.g. "540"' } })
    .transform(Number)
    .optional()
    .describe('How many are missing, about; left out when unknown.'),
  unit: z.literal('chars').default('chars').describe('What the extent counts: characters.'),
});

/** The attributes of `<Unclear>`, whose words are the doubtful reading. */
export const unclearMarkSchema = z.strictObject({
  reason: reason.optional().describe('What made it unclear, when not damage of the page.'),
  candidates: z
    .string()
    .transform((text) => text.split(/\s+/).filter((reading) => reading !== ''))
    .pipe(z.array(z.string()).min(1))
    .meta({ form: { zh: '几种读法，用空格隔开', en: 'readings, parted by spaces' } })
    .optional()
    .describe('Other readings that are possible, parted by spaces.'),
});

/** The attributes of `<Supplied>`, whose words stand elsewhere than in the text. */
export const suppliedMarkSchema = z.strictObject({
  source: z.string().min(1).describe('Where the words were taken from.'),
  reason: reason.optional().describe('Why they had to be supplied.'),
});

/** The attributes of `<Redacted>`, whose words are the signs that the page shows instead. */
export const redactedMarkSchema = z.strictObject({
  reason: reason.optional().describe('Why, when the page says it.'),
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
