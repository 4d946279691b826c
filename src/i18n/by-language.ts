import type { Language } from './languages.ts';

/**
 * Makes the accessor of a table of strings: `byLanguage({ zh, en })('en')` is the English one. The Chinese table
 * is the model: written as `const en: typeof zh`, a table that lacks a key does not compile.
 */
export function byLanguage<Table>(tables: Readonly<Record<Language, Table>>): (language: Language) => Table {
  return (language) => tables[language];
}
