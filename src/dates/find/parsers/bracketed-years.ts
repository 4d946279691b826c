import type { DateParser } from '../date-expression.ts';

/** Two years alone in brackets, the span of a plan: `规划(2017-2020)`. Not `(2020-2017)`, `(2017-12)`. */
export const bracketedYears: DateParser = {
  name: 'bracketed-years',
  pattern: /(?<=\()((?:19|20)\d{2})(?:-|—{1,2}|~|至)((?:19|20)\d{2})(?=\))/g,
  read(match) {
    const [, from = '', to = ''] = match;
    if (to <= from) return null;
    const expression = { kind: 'fixed', edtf: `${from}/${to}` } as const;
    return { start: match.index, end: match.index + match[0].length, expression };
  },
};
