import type { DateParser } from '../date-expression.ts';

const SHIFT: Readonly<Record<string, number>> = { 今: 0, 昨: -1, 前: -2, 明: 1, 后: 2 };

/**
 * Days told from today: `昨日`, `昨晚`, `今天上午`, `前天`, `明天`. Figurative ones are refused: `美好的明天`,
 * `今天的成绩`, `今日头条`.
 */
export const relativeDay: DateParser = {
  name: 'relative-day',
  pattern:
    /(?<![美更辉灿走向迎到的]|为了|希望|好的?|[日目支先以]|\d)(?:([今昨明])(?:天|日)(?!的(?![^,。]{0,8}(?:会|宴|活动|仪式))|之|头条|关注|早报|晚报|[会更]更?[好美加]|看点|说法)|([今昨明])[晚晨早]|([前后])天(?![的之性候]))/g,
  read(match) {
    const word = match[1] ?? match[2] ?? match[3] ?? '';
    const days = SHIFT[word];
    if (days === undefined) return null;
    return {
      start: match.index,
      end: match.index + match[0].length,
      expression: { kind: 'day-shift', days },
    };
  },
};
