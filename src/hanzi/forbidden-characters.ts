/** Why a character may not stand in a text of the archive. */
export type ForbiddenKind = 'control' | 'direction' | 'invisible' | 'surrogate' | 'noncharacter';

export interface ForbiddenCharacter {
  /** UTF-16 code units from the start of the text. */
  readonly offset: number;
  readonly kind: ForbiddenKind;
  /** Its code point as Unicode writes it, e.g. `U+202E`. */
  readonly name: string;
}

/**
 * Each kind by its characters. Tabs and line ends may stand, and so may the joiners U+200C and U+200D, which emoji
 * and some scripts are written with, and the soft hyphen, which damaged text holds (see `check-mojibake.ts`).
 * @see https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const KINDS: readonly (readonly [ForbiddenKind, string])[] = [
  ['control', '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F'],
  ['direction', '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F'],
  ['invisible', '\\u180E\\u200B\\u2028\\u2029\\u2060-\\u2064\\uFEFF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}'],
  ['surrogate', '\\uD800-\\uDFFF'],
  ['noncharacter', '\\uFDD0-\\uFDEF\\p{Noncharacter_Code_Point}'],
];
const FORBIDDEN = new RegExp(KINDS.map(([kind, set]) => `(?<${kind}>[${set}])`).join('|'), 'gu');

/**
 * Finds what shows nothing and yet changes what a text says or how it is shown: control characters, marks that turn
 * its direction, invisible characters that keep a word from being found, and halves of a character.
 * @param most after how many to stop.
 */
export function findForbidden(text: string, most = Number.POSITIVE_INFINITY): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const { 0: character, index, groups = {} } of text.matchAll(FORBIDDEN)) {
    if (found.length === most) break;
    const kind = KINDS.find(([name]) => groups[name] !== undefined)?.[0] ?? 'control';
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ offset: index, kind, name: `U+${code}` });
  }
  return found;
}

/** A text without any of these. */
export function dropForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}
