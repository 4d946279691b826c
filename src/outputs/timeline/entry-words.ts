import type { Archive } from '../../archive/archive.ts';
import type { Evidence, TimelineEntry } from '../../archive/timeline/timeline.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { fullPlaceName } from '../data/place-names.ts';

/** The absolute address of a piece of evidence; undefined for a page without one. */
export function evidenceUrl({ url }: Evidence, siteUrl: string): string | undefined {
  return url?.startsWith('/') ? absoluteUrl(siteUrl, url) : url;
}

/** Where an entry can be read: its first evidence that has an address. */
export function entryUrl(entry: TimelineEntry, siteUrl: string): string | undefined {
  return entry.evidence.map((item) => evidenceUrl(item, siteUrl)).find((url) => url !== undefined);
}

/** `［计划·推定］会议：全市推进会召开`: what happened in one line, with what is not plainly so said first. */
export function entryHeadline(entry: TimelineEntry): string {
  const { enums } = stringsOf('zh');
  const doubts = [
    ...(entry.status === 'happened' ? [] : [enums.status[entry.status]]),
    ...(entry.basis === 'inferred' ? [enums.basis.inferred] : []),
  ];
  return `${doubts.length > 0 ? `［${doubts.join('·')}］` : ''}${enums.kind[entry.kind]}：${entry.text}`;
}

/** Date, place, the sentences that prove it with their sources, notes and contradictions; a line each. */
export function entryLines(entry: TimelineEntry, archive: Archive, siteUrl: string): readonly string[] {
  const { evidence: proof, enums } = stringsOf('zh');
  const place = fullPlaceName(archive, entry.place);
  const evidence = entry.evidence.map((item) => {
    const url = evidenceUrl(item, siteUrl) ?? '';
    if (item.type === 'article') return `“${item.sentence}”——《${item.title}》 ${url}`.trim();
    return `${item.title}（${proof.confidence[item.confidence]}）${url}`;
  });
  return [
    `${formatEdtf(entry.date, 'zh')}（${enums.status[entry.status]}，${enums.basis[entry.basis]}）`,
    ...(place ? [place] : []),
    ...evidence,
    ...entry.notes,
    ...entry.contradictions.map((text) => `${proof.contradicts}：${text}`),
  ];
}
