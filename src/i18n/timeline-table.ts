import type { Language } from './languages.ts';
import { timelineEn } from './timeline-en.ts';
import type { TimelineStrings } from './timeline-strings.ts';
import { timelineZh } from './timeline-zh.ts';

const TABLES: Readonly<Record<Language, TimelineStrings>> = { zh: timelineZh, en: timelineEn };

/** The strings of timelines in a language. */
export function timelineStrings(language: Language): TimelineStrings {
  return TABLES[language];
}
