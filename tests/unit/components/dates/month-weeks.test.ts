import { describe, expect, it } from 'vitest';
import { monthWeeks } from '../../../../src/components/dates/month-weeks.ts';

describe('monthWeeks', () => {
  it('begins weeks on Monday and fills them to seven', () => {
    const weeks = monthWeeks(2016, 12);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.indexOf('2016-12-01')).toBe(3);
    expect(weeks.at(-1)?.indexOf('2016-12-31')).toBe(5);
  });

  it('is as many weeks as asked for at least, so that months side by side are of one height', () => {
    const heights = Array.from({ length: 12 }, (_, month) => monthWeeks(2021, month + 1, 6).length);
    expect(new Set(heights)).toEqual(new Set([6]));
    expect(monthWeeks(2021, 2)).toHaveLength(4);
  });

  it('holds each day once, in leap years as well', () => {
    const days = monthWeeks(2020, 2)
      .flat()
      .filter((day) => day !== undefined);
    expect(days).toHaveLength(29);
    expect(new Set(days).size).toBe(29);
  });
});
