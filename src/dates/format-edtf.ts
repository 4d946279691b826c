import { readEdtfShape } from './edtf-value.ts';
import { chinesePoint, chineseRange } from './format-chinese.ts';
import { englishPoint, englishRange } from './format-english.ts';

/** The two languages of the interface. */
export type DateLanguage = 'zh' | 'en';

const UNDATED: Readonly<Record<DateLanguage, string>> = { zh: '日期不详', en: 'undated' };

/**
 * Writes an EDTF string for people: `2016-12-17~` → `2016年12月17日前后` or `about 17 December 2016`. Doubt
 * and missing parts are said in words. An empty string gives `日期不详` / `undated`; text that is not EDTF
 * comes back unchanged, so that a mistake stays visible.
 */
export function formatEdtf(edtf: string, language: DateLanguage): string {
  if (edtf === '') return UNDATED[language];
  const value = readEdtfShape(edtf);
  if (!value) return edtf;
  if (value.kind === 'interval') {
    return language === 'zh' ? chineseRange(value.start, value.end) : englishRange(value.start, value.end);
  }
  return language === 'zh' ? chinesePoint(value.point) : englishPoint(value.point);
}
