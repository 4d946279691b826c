import type { Archive } from '../../archive/archive.ts';
import type { Timeline } from '../../archive/timeline/timeline.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { fullPlaceName } from '../data/place-names.ts';
import { evidenceUrl } from './entry-words.ts';

/**
 * A timeline as JSON: `{scope, id, title, url, phases, entries}`. Entries are as in the archive, with the
 * date in words (`dateText`), the place by name, and absolute addresses. Dates are EDTF.
 */
export function renderTimelineJson(timeline: Timeline, archive: Archive, siteUrl: string): string {
  const { scope, ref, title, titleEn, path, phases } = timeline;
  const entries = timeline.entries.map((entry) => ({
    ...entry,
    dateText: { zh: formatEdtf(entry.date, 'zh'), en: formatEdtf(entry.date, 'en') },
    placeName: fullPlaceName(archive, entry.place),
    evidence: entry.evidence.map((item) => ({ ...item, url: evidenceUrl(item, siteUrl) })),
  }));
  const value = { scope, id: ref, title, titleEn, url: absoluteUrl(siteUrl, path), phases, entries };
  return `${JSON.stringify(value).toWellFormed()}\n`;
}
