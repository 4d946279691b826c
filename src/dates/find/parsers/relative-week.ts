import { type DateParser, foundAt } from '../date-expression.ts';

const WEEKS: Readonly<Record<string, number>> = { 本: 0, 这: 0, 上: -1, 上上: -2, 下: 1, 下下: 2 };
const WEEKDAYS = '一二三四五六日';

/**
 * A week told from this one, ISO weeks from Monday: `本周五`, `上周三`, `下星期一`, `上周`, `上上周`, `本周末`,
 * `上周周五`, `下周的周一`.
 */
export const relativeWeek: DateParser = {
  name: 'relative-week',
  pattern:
    /(?<!每|以)(?<week>上上|下下|[本这上下](?=一?个?(?:周|星期|礼拜)))一?个?(?:周|星期|礼拜)(?:(?:的?(?:周|星期|礼拜))?(?<weekday>[末一二三四五六日天])(?!次|场|批|期|体|年))?(?![边围年期报刊])/g,
  read(match, { boundaries }) {
    const { week = '', weekday } = match.groups ?? {};
    const weeks = WEEKS[week];
    if (weeks === undefined) return null;
    const start = match.index;
    const end = start + match[0].length;
    if (!boundaries.isTorn(start, end)) {
      const day = weekday === '末' ? 'weekend' : weekdayOf(weekday);
      return foundAt(match, { kind: 'week', weeks, weekday: day });
    }
    // 本周|日常: the week alone.
    if (weekday === undefined || boundaries.isTorn(start, end - 1)) return null;
    return { start, end: end - 1, expression: { kind: 'week', weeks, weekday: null } };
  },
};

/** Monday is 1; null for anything but a weekday's character. */
export function weekdayOf(name: string | undefined): number | null {
  const index = WEEKDAYS.indexOf(name === '天' ? '日' : (name ?? '-'));
  return index < 0 ? null : index + 1;
}
