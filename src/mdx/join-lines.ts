/**
 * Puts the lines of a text together, without the blanks on both sides of a line end. Linear in the text.
 * @param by what takes the place of a line end and of the blanks about it, given the line before.
 */
export function joinLines(text: string, by: string | ((before: string) => string)): string {
  // Not by /\s*\n\s*/g, which goes through each run of blanks once for every character of it.
  const lines = text.split('\n');
  const last = lines.length - 1;
  const parts: string[] = [];
  let before = '';
  for (const [at, line] of lines.entries()) {
    const own =
      at === 0 ? (last === 0 ? line : line.trimEnd()) : at === last ? line.trimStart() : line.trim();
    // Several line ends with nothing but blanks between them are one.
    if (own === '' && at > 0 && at < last) continue;
    if (at > 0) parts.push(typeof by === 'string' ? by : by(before));
    parts.push(own);
    before = own;
  }
  return parts.join('');
}
