import { z } from 'zod';

/**
 * A GB/T 2260 division code: six digits (`410000` province, `411700` prefecture, `411702` county), or nine
 * for a township as the statistics bureau numbers it (`411702001`).
 */
export const placeCodeSchema = z
  .string()
  .regex(/^\d{6}(\d{3})?$/)
  .meta({
    form: {
      zh: 'GB/T 2260 的六位代码（乡镇九位），加引号，如 "411700"',
      en: 'a GB/T 2260 code of six digits (nine for a township), quoted, e.g. "411700"',
    },
  });

/** An honour's id: lower-case pinyin words joined by hyphens, the name of its file in `honours/`. */
export const honourIdSchema = z
  .string()
  .regex(/^(?=.{1,60}$)[a-z]+(-[a-z]+)*$/)
  .meta({
    form: {
      zh: '小写拼音，用连字符相连，不超过六十个字母，如 quanguo-wenming',
      en: 'lower-case words joined by hyphens, sixty letters at most, e.g. quanguo-wenming',
    },
  });

/**
 * A campaign's id: `<place>-<honour>` and, where the cycle is known, `-<first year>`, e.g.
 * `411700-quanguo-wenming-2015`.
 */
export const campaignIdSchema = z
  .string()
  .regex(/^(\d{6}|\d{9}|unplaced)-[a-z]+(-[a-z]+)*(-\d{4})?$/)
  .meta({
    form: {
      zh: '<地方>-<称号>-<首年>，如 411700-quanguo-wenming-2015',
      en: '<place>-<honour>-<first year>, e.g. 411700-quanguo-wenming-2015',
    },
  });

/**
 * An article's permanent id: `<published>-<place>-<first 4 hex of the capture's sha256>`, with `undated` and
 * `unplaced` for what is unknown.
 */
export const articleIdSchema = z
  .string()
  .regex(/^(undated|[\dX]{4}(-[\dX]{2}){0,2})-(unplaced|\d{6}|\d{9})-[0-9a-f]{4,8}$/)
  .meta({
    form: {
      zh: '<发表日>-<地方>-<四位校验值>，如 2016-12-09-411700-3f2a',
      en: '<published>-<place>-<4 hex>, e.g. 2016-12-09-411700-3f2a',
    },
  });

/**
 * An absolute http or https address. What browsers drop without a word (line ends, tabs) may not stand in it, nor a
 * name before an `@`, behind which the true host would hide.
 */
export const urlSchema = z
  .string()
  .refine((url) => URL.canParse(url) && /^https?:\/\/(?![^/?#]*@)[^\p{Cc}\\]+$/iu.test(url))
  .meta({
    format: 'uri',
    form: { zh: '以 http:// 或 https:// 开头的网址', en: 'an address that begins with http:// or https://' },
  });

/** Name of a file that has no id of its own form: words of any script, joined by hyphens, dots or low lines. */
export const plainNameSchema = z
  .string()
  .regex(/^(?=.{1,60}$)[\p{L}\p{N}]+([-._][\p{L}\p{N}]+)*$/u)
  .meta({
    form: {
      zh: '文字和数字，用连字符相连，不超过六十字，如 411700-quanguo-wenming-2015',
      en: 'letters and digits joined by hyphens, sixty at most, e.g. 411700-quanguo-wenming-2015',
    },
  });

/** A count: a whole number above zero. */
export const countSchema = z
  .int()
  .positive()
  .meta({ form: { zh: '大于零的整数', en: 'a whole number above zero' } });
