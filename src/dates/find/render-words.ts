import { addMonths, daysInMonth, isCalendarDay, pad } from '../calendar.ts';
import { edtfBounds } from '../edtf-bounds.ts';
import type { CalendarWords } from './calendar-words.ts';
import type { Publication } from './date-context.ts';

const YEAR_EDGE = { start: '01', middle: '06', end: '12' } as const;

/** What the words mean once their year is known, and the two ends to use in an interval. */
export interface RenderedWords {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes calendar words as EDTF. 初, 中, 底 of a month are the 1st, 15th and last day, about; of a year January,
 * June and December, about. A ten-day part (旬) or half of a
 * month is the interval of its days.
 * @returns null when the day does not exist in that year, when a part of an unknown year cannot be written in
 * EDTF, or when nothing is known at all.
 */
export function renderWords(
  words: CalendarWords,
  yearOf: number | null,
  published: Publication | null,
): RenderedWords | null {
  const shifted = shiftedMonth(words, published);
  if (words.monthShift !== null && !shifted) return null;
  // 去年本月 is this month of the year before.
  const year = shifted ? shifted.year + (words.yearShift ?? 0) : yearOf;
  const month = shifted?.month ?? words.month;
  if (words.quarterShift !== null) return renderQuarter(words.quarterShift, published);
  const head = year === null ? 'XXXX' : pad(year, 4);
  if (month === null) return renderYear(words, head);
  const yearMonth = `${head}-${pad(month, 2)}`;
  const last = daysInMonth(year, month);
  if (words.day !== null) {
    return isCalendarDay(year, month, words.day) ? single(`${yearMonth}-${pad(words.day, 2)}`) : null;
  }
  if (words.monthPart !== null) {
    const [first, final] = words.monthPart;
    const from = `${yearMonth}-${pad(first, 2)}`;
    const to = `${yearMonth}-${Math.min(final, last)}`;
    return { edtf: `${from}/${to}`, from, to };
  }
  // The grammar takes no ~ beside an unspecified year.
  if (words.edge === null || year === null) return single(yearMonth);
  const day = words.edge === 'start' ? 1 : words.edge === 'middle' ? 15 : last;
  return single(`${yearMonth}-${pad(day, 2)}~`);
}

function renderYear(words: CalendarWords, head: string): RenderedWords | null {
  if (head === 'XXXX') return null;
  if (words.division !== null) return renderDivision(`${head}-${words.division}`);
  return single(words.edge === null ? head : `${head}-${YEAR_EDGE[words.edge]}~`);
}

// EDTF intervals end in months and days, not in quarters.
function renderDivision(edtf: string): RenderedWords {
  const { from, to } = edtfBounds(edtf);
  return { edtf, from: from?.slice(0, 7) ?? edtf, to: to?.slice(0, 7) ?? edtf };
}

// Q1 of a year has the EDTF code 33.
function renderQuarter(shift: number, published: Publication | null): RenderedWords | null {
  if (!published || published.month === null) return null;
  const { year, month } = addMonths(published.year, published.month, shift * 3);
  return renderDivision(`${pad(year, 4)}-${33 + Math.floor((month - 1) / 3)}`);
}

function shiftedMonth(words: CalendarWords, published: Publication | null) {
  if (words.monthShift === null || !published || published.month === null) return null;
  return addMonths(published.year, published.month, words.monthShift);
}

function single(edtf: string): RenderedWords {
  return { edtf, from: edtf, to: edtf };
}
