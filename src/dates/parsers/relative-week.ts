import type { DateParser } from '../date-expression.ts';
import { openStart } from '../open-start.ts';

const WEEKS: Readonly<Record<string, number>> = { 本: 0, 这: 0, 上: -1, 上上: -2, 下: 1, 下下: 2 };
const WEEKDAYS = '一二三四五六日';

/**
 * A week told from this one, ISO weeks from Monday: `本周五`, `上周三`, `下星期一`, `上周`, `上上周`, `本周末`,
 * `下周一起`, `本周三至周五`.
 */
export const relativeWeek: DateParser = {
  name: 'relative-week',
  pattern:
    /(?<!每|以)(上上|下下|[本这上下])个?(?:周|星期|礼拜)(末|[一二三四五六日天](?!次|场|批|期|体))?(?:(?:至|到|—{1,2}|-)(?:周|星期|礼拜)(?<to>[二三四五六日天]))?(?![边围年期报刊])(?<open>起(?![步草点到至飞航跑])|以来|开始(?![至到]))?/g,
  read(match, folded) {
    const weeks = WEEKS[match[1] ?? ''];
    if (weeks === undefined) return null;
    const weekday = match[2] === '末' ? 'weekend' : weekdayOf(match[2]);
    const to = weekdayOf(match.groups?.['to']);
    if (to !== null && (typeof weekday !== 'number' || to <= weekday)) return null;
    const open = match.groups?.['open'] !== undefined;
    const expression = { kind: 'week', weeks, weekday, to, open } as const;
    const start = open ? openStart(folded, match.index) : match.index;
    return { start, end: match.index + match[0].length, expression };
  },
};

function weekdayOf(name: string | undefined): number | null {
  const index = WEEKDAYS.indexOf(name === '天' ? '日' : (name ?? '-'));
  return index < 0 ? null : index + 1;
}
