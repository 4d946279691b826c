import { byLanguage } from './by-language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every string that the whole interface shares. */
export type Strings = typeof zh;

/** The shared strings of a language. */
export const stringsOf = byLanguage<Strings>({ zh, en });
