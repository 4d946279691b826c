import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';

const SINGLE = new Set(SURNAMES);
const COMPOUND = new Set(COMPOUND_SURNAMES);

/** True for a Chinese personal name: a listed surname and one or two given characters, or 复姓 likewise. */
export function isPersonName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (COMPOUND.has(text.slice(0, 2))) return text.length >= 3;
  return text.length <= 3 && SINGLE.has(text.slice(0, 1));
}

/** True when a character or pair begins a listed surname. */
export function beginsWithSurname(text: string): boolean {
  return COMPOUND.has(text.slice(0, 2)) || SINGLE.has(text.slice(0, 1));
}

/** Splits a printed list of names at blanks and enumeration marks; a name printed with a gap is closed (李 一). */
export function splitNames(text: string): string[] {
  const parts = text
    .split(/[\s\u3000,，、;；/|]+/)
    .map((part) => part.replace(/^[(（【[]+|[)）】\]]+$/g, ''))
    .filter((part) => part !== '');
  const names: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part = '', next = ''] = [parts[i], parts[i + 1]];
    if (part.length === 1 && next.length === 1 && isPersonName(part + next)) {
      names.push(part + next);
      i++;
    } else {
      names.push(part);
    }
  }
  return names;
}
