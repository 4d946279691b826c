import type { TimelineEntry } from '../../archive/timeline/timeline.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { clipToWidth } from '../../hanzi/text-width.ts';
import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';

/** `2016年12月7日` → `12月7日`, `about 17 December 2016` → `about 17 December`; a bare year stays. */
export function dateWithinYear(date: string, language: Language): string {
  const words = formatEdtf(date, language);
  const short = language === 'zh' ? words.replace(/^\d{4}年(?=\d)/, '') : words.replace(/ \d{4}$/, '');
  return /\//.test(date) ? words : short;
}

/** Label of an event on a chart: place (when it is not the timeline's own), kind and date. */
export function entryLabel(entry: TimelineEntry, language: Language, placeName?: string): string {
  const { enums } = stringsOf(language);
  const date = dateWithinYear(entry.date, language);
  return [placeName, enums.kind[entry.kind], date].filter((part) => part).join(' ');
}

/** Label of a milestone of the honour: the beginning of its sentence. */
export function milestoneLabel(entry: TimelineEntry, language: Language): string {
  return clipToWidth((language === 'en' && entry.textEn) || entry.text.replace(/。$/, ''), 16);
}
