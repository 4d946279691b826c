/**
 * Puts the lines of a text together, without the blanks on both sides of a line end.
 * @param by what takes the place of a line end and of the blanks about it, given the text before.
 */
export function joinLines(text: string, by: string | ((before: string) => string)): string {
  // Not by /\s*\n\s*/g, which goes through each run of blanks once for every character of it.
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines.reduce((joined, line, at) => {
    if (at === 0) return last === 0 ? line : line.trimEnd();
    const own = at === last ? line.trimStart() : line.trim();
    // Several line ends with nothing but blanks between them are one.
    if (own === '' && at < last) return joined;
    return joined + (typeof by === 'string' ? by : by(joined)) + own;
  }, '');
}
