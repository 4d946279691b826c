import type { Language } from '../../i18n/languages.ts';
import { timelineEn } from './strings-en.ts';
import type { TimelineStrings } from './strings-type.ts';
import { timelineZh } from './strings-zh.ts';

const TABLES: Readonly<Record<Language, TimelineStrings>> = { zh: timelineZh, en: timelineEn };

/** The strings of timelines in a language. */
export function timelineStrings(language: Language): TimelineStrings {
  return TABLES[language];
}
