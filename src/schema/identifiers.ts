import { z } from 'zod';

/**
 * A GB/T 2260 division code: six digits (`410000` province, `411700` prefecture, `411702` county), or nine
 * for a township as the statistics bureau numbers it (`411702001`).
 */
export const placeCodeSchema = z
  .string()
  .regex(/^\d{6}(\d{3})?$/, 'A place is a GB/T 2260 code of six digits (nine for a township), quoted.');

/** An honour's id: lower-case pinyin words joined by hyphens, the name of its file in `honours/`. */
export const honourIdSchema = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'An honour id is lower-case words joined by hyphens, e.g. quanguo-wenming.');

/**
 * A campaign's id: `<place>-<honour>` and, where the cycle is known, `-<first year>`, e.g.
 * `411700-quanguo-wenming-2015`.
 */
export const campaignIdSchema = z
  .string()
  .regex(
    /^(\d{6}|\d{9}|unplaced)-[a-z]+(-[a-z]+)*(-\d{4})?$/,
    'A campaign id is <place>-<honour>-<first year>, e.g. 411700-quanguo-wenming-2015.',
  );

/**
 * An article's permanent id: `<published>-<place>-<first 4 hex of the capture's sha256>`, with `undated` and
 * `unplaced` for what is unknown.
 */
export const articleIdSchema = z
  .string()
  .regex(
    /^(undated|[\dX]{4}(-[\dX]{2}){0,2})-(unplaced|\d{6}|\d{9})-[0-9a-f]{4,8}$/,
    'An article id is <published>-<place>-<4 hex>, e.g. 2016-12-09-411700-3f2a.',
  );

/** An absolute http or https address. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'A URL starts with http:// or https://.' });
