import { z } from 'zod';
import { type EdtfProblem, parseEdtf } from '../dates/parse-edtf.ts';

/**
 * An EDTF date, level 2 (ISO 8601-2:2019), e.g. `2016-12-09`, `2017-09`, `2016-12-17~`, `2015/2017`,
 * `XXXX-03-22`. Always quoted in YAML. A refused date carries its {@link EdtfProblem} as `params`.
 */
export const edtfSchema = z.string().check((context) => {
  const parsed = parseEdtf(context.value);
  if (parsed.ok) return;
  context.issues.push({
    code: 'custom',
    message: parsed.problem.code,
    input: context.value,
    params: { ...parsed.problem },
  });
});

/** The problem that {@link edtfSchema} attached to a zod issue, or undefined for any other issue. */
export function edtfProblemOf(issue: z.core.$ZodIssue): EdtfProblem | undefined {
  if (issue.code !== 'custom' || typeof issue.params?.column !== 'number') return undefined;
  // Only edtfSchema attaches params, and it attaches the whole problem.
  return issue.params as unknown as EdtfProblem;
}
