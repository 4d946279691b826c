import { parseDay } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { foldDateText } from './fold-date-text.ts';

/** A publication date out of a metadata line; `time` is 24-hour `hh:mm[:ss]`, null when none is printed. */
export interface PublishedAt {
  readonly edtf: string;
  readonly time: string | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the publication date and time from metadata lines (`时间:2016-12-09 20:07来源:…`,
 * `发布时间:2019/11/9 19:40:32`). A date after 时间, 日期 or 发布 is preferred; else the first full day counts.
 * @returns null when the lines name no full day.
 */
export function parsePublished(text: string): PublishedAt | null {
  const folded = foldDateText(text);
  const days = findDates(text).filter((mention) => mention.basis === 'stated' && parseDay(mention.edtf));
  const labelled = days.find(({ start }) =>
    /(?:时间|日期|发布[于在]?) ?[:]? ?$/.test(folded.slice(0, start)),
  );
  const chosen = labelled ?? days[0];
  if (!chosen) return null;
  const { edtf, start } = chosen;
  const tail = folded.slice(start, start + 40);
  const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([AP])M)?/.exec(tail);
  const adjoins = clock !== null && clock.index <= chosen.end - start + 3;
  return {
    edtf,
    time: adjoins ? renderClock(clock) : null,
    start,
    end: adjoins ? start + clock.index + clock[0].length : chosen.end,
  };
}

function renderClock([, hourText = '', minute = '', second, half]: RegExpExecArray): string | null {
  const hour = Number(hourText);
  const shifted = half === 'P' && hour < 12 ? hour + 12 : half === 'A' && hour === 12 ? 0 : hour;
  if (shifted > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  return [String(shifted).padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
}
