import type { Article } from '../archive/archive.ts';
import { parseDay } from '../dates/calendar.ts';

/**
 * The moment of publication in China Standard Time, RFC 3339: `2016-12-09T20:07:00+08:00`. A day without a
 * time is set at noon, so that it stays the same day for readers from UTC−4 to UTC+11. Undefined unless the
 * day is known exactly: formats that demand a moment must not turn a month or a guess into one.
 */
export function publishedInstant({ data }: Pick<Article, 'data'>): string | undefined {
  const day = data.published;
  if (day === undefined || !parseDay(day)) return undefined;
  return `${day}T${data.time ?? '12:00'}:00+08:00`;
}
