import type { DateParser } from '../date-expression.ts';

const SHIFT: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 };

/** Two days told from today together: `今明两天`, `昨今两日`. Not `近两天`, `这两天`, `今明两年`. */
export const twoDays: DateParser = {
  name: 'two-days',
  pattern: /([前昨今明])([昨今明后])[两二][天日]/g,
  read(match) {
    const [first, last] = [SHIFT[match[1] ?? ''], SHIFT[match[2] ?? '']];
    if (first === undefined || last !== first + 1) return null;
    return {
      start: match.index,
      end: match.index + match[0].length,
      expression: { kind: 'two-days', first },
    };
  },
};
