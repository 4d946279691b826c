import { daysInMonth, pad, parseDay, renderDay } from './calendar.ts';
import { MONTH_NAMES } from './month-names.ts';

/** First and last day of what was typed, ISO, both included. */
export interface TypedDays {
  readonly from: string;
  readonly to: string;
}

/** Year, month and day in this order: `2016-12-09`, `2016/12/9`, `2016.12`, `2016年12月9日`, `20161209`, `2016`. */
const YEAR_FIRST =
  /^(\d{4})(?:[-/.年]?(\d{2})[-/.月]?(\d{2})?|[-/.年](\d{1,2})(?:[-/.月](\d{1,2}))?)?[年月日号號]?$/;
/** A month by its English name, the day before or after it or left out, the year last. */
const NAMED_MONTH = /^(?:(\d{1,2}) )?([a-z]{3,9}) (?:(\d{1,2}) )?(\d{4})$/;

/**
 * The first and the last day of a date as people type it, in Chinese, English or figures; a year or a month is all
 * its days. Full-width characters, blanks and commas do not matter. Undefined when it is no existing date.
 */
export function parseTypedDays(text: string): TypedDays | undefined {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  const figures = YEAR_FIRST.exec(plain.replace(/\s+/g, ''));
  if (figures) {
    const [, year = '', month = figures[4], day = figures[5]] = figures;
    return daysOf(Number(year), month, day);
  }
  const [, before, name = '', after, year = ''] = NAMED_MONTH.exec(plain.replace(/[,.\s]+/g, ' ')) ?? [];
  const month = MONTH_NAMES.findIndex((full) => name !== '' && full.toLowerCase().startsWith(name));
  return month < 0 ? undefined : daysOf(Number(year), String(month + 1), before ?? after);
}

function daysOf(year: number, month: string | undefined, day: string | undefined): TypedDays | undefined {
  if (month === undefined) return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` };
  const first = renderDay({ year, month: Number(month), day: Number(day ?? 1) });
  if (!parseDay(first)) return undefined;
  const last = { year, month: Number(month), day: daysInMonth(year, Number(month)) };
  return { from: first, to: day === undefined ? renderDay(last) : first };
}
