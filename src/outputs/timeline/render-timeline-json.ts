import type { Archive } from '../../archive/archive.ts';
import type { Timeline, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { fullPlaceName } from '../data/place-names.ts';
import type { RowText } from '../rows/row-text.ts';
import { entryMadeOf } from './entry-made-of.ts';
import { evidenceUrl } from './entry-words.ts';

/**
 * A timeline as JSON: `{scope, id, title, url, phases, entries}`. Entries are as in the archive, with the
 * date in words (`dateText`), the place by name, and absolute addresses. Dates are EDTF.
 */
export function timelineJson(timeline: Timeline, archive: Archive, siteUrl: string): RowText {
  const { scope, ref, title, titleEn, path, phases } = timeline;
  const about = { scope, id: ref, title, titleEn, url: absoluteUrl(siteUrl, path), phases };
  return {
    about: `timeline.json ${siteUrl}`,
    head: `${JSON.stringify(about).slice(0, -1)},"entries":[`.toWellFormed(),
    rows: timeline.entries.map((entry) => ({
      id: entry.id,
      madeOf: () => entryMadeOf(entry, archive),
      render: () => JSON.stringify(rowOf(entry, archive, siteUrl)).toWellFormed(),
    })),
    separator: ',',
    tail: ']}\n',
  };
}

function rowOf(entry: TimelineEntry, archive: Archive, siteUrl: string): object {
  return {
    ...entry,
    dateText: { zh: formatEdtf(entry.date, 'zh'), en: formatEdtf(entry.date, 'en') },
    placeName: fullPlaceName(archive, entry.place),
    evidence: entry.evidence.map((item) => ({ ...item, url: evidenceUrl(item, siteUrl) })),
  };
}
