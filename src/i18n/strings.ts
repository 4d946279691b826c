import { en } from './en.ts';
import type { Language } from './languages.ts';
import { zh } from './zh.ts';

/** Every string of the interface. The Chinese table is the model: a table that lacks a key does not compile. */
export type Strings = typeof zh;

const TABLES: Readonly<Record<Language, Strings>> = { zh, en };

/** The interface strings of a language. */
export function stringsOf(language: Language): Strings {
  return TABLES[language];
}
