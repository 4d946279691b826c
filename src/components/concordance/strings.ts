import type { Language } from '../../i18n/languages.ts';
import { concordanceEn } from './strings-en.ts';
import type { ConcordanceStrings } from './strings-type.ts';
import { concordanceZh } from './strings-zh.ts';

const TABLES: Readonly<Record<Language, ConcordanceStrings>> = { zh: concordanceZh, en: concordanceEn };

/** The strings of the concordance in a language. */
export function concordanceStrings(language: Language): ConcordanceStrings {
  return TABLES[language];
}
