import type { Archive } from '../../archive/archive.ts';
import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { fullPlaceName } from '../data/place-names.ts';
import type { RowText } from '../rows/row-text.ts';
import { entryMadeOf } from './entry-made-of.ts';
import { entryHeadline, entryLines } from './entry-words.ts';

/** A date of TimelineJS; parts that are not known are left out. */
interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly display_date?: string;
}

/**
 * A timeline for Knight Lab's TimelineJS 3. Entries without a year are left out, as it needs one. Texts are
 * HTML there, so they are escaped; `display_date` says about, before and after in words.
 * @see https://timeline.knightlab.com/docs/json-format.html
 */
export function timelineJs(timeline: Timeline, archive: Archive, siteUrl: string): RowText {
  const link = `<a href="${escapeHtml(absoluteUrl(siteUrl, timeline.path))}">${escapeHtml(timeline.title)}</a>`;
  const title = { text: { headline: escapeHtml(timeline.title), text: link } };
  return {
    about: `timeline.timelinejs.json ${siteUrl}`,
    head: `{"title":${JSON.stringify(title)},"events":[`.toWellFormed(),
    rows: timeline.entries.flatMap((entry) => {
      const { from, to } = edtfBounds(entry.date);
      const start = from ?? to;
      if (start === null) return [];
      return {
        id: entry.id,
        madeOf: () => entryMadeOf(entry, archive),
        render: () => JSON.stringify(eventOf(entry, start, archive, siteUrl)).toWellFormed(),
      };
    }),
    separator: ',',
    tail: ']}\n',
  };
}

function eventOf(entry: TimelineEntry, start: string, archive: Archive, siteUrl: string): object {
  const { from, to, precision } = edtfBounds(entry.date);
  const [first = '', last = ''] = entry.date.split('/');
  const display_date = formatEdtf(entry.date, 'zh');
  const lines = entryLines(entry, archive, siteUrl).map((line) => `<p>${escapeHtml(line)}</p>`);
  const isRange = precision === 'range' && from !== null && to !== null;
  return {
    unique_id: entry.id,
    start_date: { ...datePart(start, from === null ? last : first), display_date },
    ...(isRange && { end_date: datePart(to, last) }),
    display_date,
    text: { headline: escapeHtml(entryHeadline(entry)), text: lines.join('') },
    group: fullPlaceName(archive, entry.place) ?? stringsOf('zh').enums.kind[entry.kind],
    autolink: false,
  };
}

// Only as much of the day as the date as written knows: `2016-12` has no day, `201X` no month.
function datePart(iso: string, written: string): TimelineJsDate {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [, writtenMonth, writtenDay] = /^\d{4}(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?/.exec(written) ?? [];
  return {
    year: Number(year),
    ...(writtenMonth && { month: Number(month) }),
    ...(writtenDay && { day: Number(day) }),
  };
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
