/** Characters that can begin or end a construct of Markdown, GFM or MDX anywhere in a line. */
const ANYWHERE = /[\\`*_{}[\]<>~|&$^]/g;
/** Characters that begin a block at the start of a line: headings, lists, rules, footnotes, directives. */
const LINE_START = /^(?:[#+\-=:]|\d{1,9}(?=[.)](?:\s|$)))/;
const NUMBER_START = /^(\d{1,9})([.)])/;
/**
 * A backslash inside an address would be read as part of it. Written with a character reference, an address is
 * seen only after the escapes are gone.
 */
const ADDRESS_START = /(?<=https?|ftp|mailto|xmpp):|w(?=ww\.)|@/gi;
/** `import` and `export` at the start of a paragraph are read as JavaScript modules. */
const MODULE_START = /^([ie])(?=(?:mport|xport)\b)/;

/**
 * Escapes plain text so that Markdown with MDX reads it as that text and nothing else. Works on one line; a
 * line break becomes a blank. Addresses become links by themselves, which keeps their text.
 * @param atStart true when the text begins its block.
 */
export function escapeMarkdown(text: string, atStart: boolean): string {
  const escaped = text
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(ADDRESS_START, (found) => `&#${found.charCodeAt(0)};`);
  if (!atStart) return escaped;
  return escaped
    .replace(NUMBER_START, '$1\\$2')
    .replace(LINE_START, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(MODULE_START, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Escapes a value for a quoted attribute of a component. */
export function escapeAttribute(value: string): string {
  return value
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
