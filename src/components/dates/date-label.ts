import { isHeld } from '../../archive/is-held.ts';
import { isoWeekday, parseDay } from '../../dates/calendar.ts';
import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { DateNode } from './date-index.ts';
import { datesStrings } from './strings.ts';

/** A year, month or day in words: `2016-12` → `2016年12月`. */
export function dateLabel(key: string, language: Language): string {
  const t = datesStrings(language);
  const [year = '', month, day] = key.split('-');
  if (month === undefined) return t.year(year);
  if (day === undefined) return t.monthOf(year, Number(month));
  return t.day(year, Number(month), Number(day));
}

/** How much there is of a date: `2篇报道，3件事`. */
export function dateSummary({ articles, entries }: DateNode, language: Language): string {
  const { count, punctuation } = stringsOf(language);
  return `${count.articlesLong(articles.filter(isHeld).length)}${punctuation.comma}${count.events(entries.length)}`;
}

/** The weekday of a day; undefined for a month or a year. */
export function weekdayOf(key: string, language: Language): string | undefined {
  const day = parseDay(key);
  return day ? datesStrings(language).weekdaysLong[isoWeekday(day) - 1] : undefined;
}
