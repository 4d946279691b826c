import edtf from 'edtf';
import { z } from 'zod';

/**
 * An EDTF date, level 2 (ISO 8601-2:2019), e.g. `2016-12-09`, `2017-09`, `2016-12-17~`, `2015/2017`,
 * `XXXX-03-22`. Always quoted in YAML: a bare `2016-12-09` would become a timestamp.
 */
export const edtfSchema = z.string().refine(isEdtf, {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is not an EDTF date; write e.g. "2016-12-09", "2017-09", "2016-12-17~" (about), "2015/2017" or "XXXX-03-22" (year unknown).`,
});

/** True when `value` parses as EDTF up to level 2. Never throws. */
export function isEdtf(value: string): boolean {
  try {
    edtf.parse(value, { level: 2, types: ['Date', 'Year', 'Season', 'Interval', 'Century', 'Decade'] });
    return true;
  } catch {
    return false;
  }
}
