import { concordanceEn } from './concordance-en.ts';
import type { ConcordanceStrings } from './concordance-strings.ts';
import { concordanceZh } from './concordance-zh.ts';
import type { Language } from './languages.ts';

const TABLES: Readonly<Record<Language, ConcordanceStrings>> = { zh: concordanceZh, en: concordanceEn };

/** The strings of the concordance in a language. */
export function concordanceStrings(language: Language): ConcordanceStrings {
  return TABLES[language];
}
