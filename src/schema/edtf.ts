import { z } from 'zod';
import { type EdtfProblem, parseEdtf } from '../dates/parse-edtf.ts';

/**
 * The signs of EDTF, in an order that it has: what a text editor can tell while somebody types. Whether the
 * calendar has such a day is left to the parser.
 */
const EDTF_SIGNS =
  '^(\\.\\.|[~?%]?-?[0-9X]{3,4}[~?%]?(-[~?%]?[0-9X]{2}[~?%]?){0,2})?(/(\\.\\.|[~?%]?-?[0-9X]{3,4}[~?%]?(-[~?%]?[0-9X]{2}[~?%]?){0,2})?)?$';

/**
 * An EDTF date, level 2 (ISO 8601-2:2019), e.g. `2016-12-09`, `2017-09`, `2016-12-17~`, `2015/2017`,
 * `XXXX-03-22`. Always quoted in YAML. A refused date carries its {@link EdtfProblem} as `params`.
 */
export const edtfSchema = z
  .string()
  .check((context) => {
    const parsed = parseEdtf(context.value);
    if (parsed.ok) return;
    context.issues.push({
      code: 'custom',
      message: parsed.problem.code,
      input: context.value,
      params: { ...parsed.problem },
    });
  })
  .meta({
    form: {
      zh: 'EDTF 日期，加引号，如 "2016-12-09"、"2016-12"、"2016-12-17~"（前后）、"2015/2017"',
      en: 'an EDTF date, quoted, e.g. "2016-12-09", "2016-12", "2016-12-17~" (about), "2015/2017"',
    },
    pattern: EDTF_SIGNS,
  });

/** The problem that {@link edtfSchema} attached to a zod issue, or undefined for any other issue. */
export function edtfProblemOf(issue: z.core.$ZodIssue): EdtfProblem | undefined {
  if (issue.code !== 'custom' || typeof issue.params?.column !== 'number') return undefined;
  // Only edtfSchema attaches params, and it attaches the whole problem.
  return issue.params as unknown as EdtfProblem;
}
