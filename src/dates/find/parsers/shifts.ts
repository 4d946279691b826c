import { type DateParser, foundAt } from '../date-expression.ts';

const SHIFTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  day: { 前: -2, 昨: -1, 今: 0, 明: 1, 后: 2 },
  year: { 前: -2, 去: -1, 今: 0, 明: 1, 后: 2 },
};

/** Days or years told from this one together: `今明两天`, `昨今两日`, `今明两年`, `今明后三年`. Not `近两天`. */
export const shifts: DateParser = {
  name: 'shifts',
  pattern: /(?<words>[前去昨今明后]{2,3})(?<count>[两二三23])(?<unit>[天日年])/g,
  wholeWord: true,
  read(match) {
    const { words = '', count = '', unit = '' } = match.groups ?? {};
    const kind = unit === '年' ? 'year' : 'day';
    const values = [...words].map((word) => SHIFTS[kind]?.[word]);
    const [first] = values;
    const isRun = values.every((value, index) => value === (first ?? 0) + index);
    if (first === undefined || !isRun || values.length !== ('三3'.includes(count) ? 3 : 2)) return null;
    return foundAt(match, { kind: 'shifts', first, last: first + values.length - 1, unit: kind });
  },
};
