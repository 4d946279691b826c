/** What XML 1.0 cannot hold even escaped (§2.2 Char): C0 controls but tab and line ends, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that any of the output formats can hold: control characters dropped, lone surrogates as U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(NOT_XML, '');
}

/** The same on one line: every run of white space becomes one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}
