import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';

/** A year, month or day in words: `2016-12` → `2016年12月`. */
export function dateLabel(key: string, language: Language): string {
  const t = stringsOf(language).dates;
  const [year = '', month, day] = key.split('-');
  if (month === undefined) return t.year(year);
  if (day === undefined) return t.monthOf(year, Number(month));
  return t.day(year, Number(month), Number(day));
}

/** Steps of the breadcrumb above a date's page. */
export function dateTrail(key: string, language: Language): { name: string; path: string }[] {
  const t = stringsOf(language).dates;
  const [year = '', month, day] = key.split('-');
  const trail = [{ name: t.title, path: '/dates/' }];
  if (month !== undefined) trail.push({ name: t.year(year), path: `/dates/${year}/` });
  if (day !== undefined) trail.push({ name: t.month(Number(month)), path: `/dates/${year}/${month}/` });
  return trail;
}
