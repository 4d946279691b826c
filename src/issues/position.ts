/** A place in a text: `line` and `column` count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Turns an offset (UTF-16 code units from 0) into a line and column.
 * An offset past the end gives the position just after the last character; a negative one gives 1:1.
 */
export function positionAt(text: string, offset: number): Position {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** Turns a line and column into an offset (UTF-16 code units from 0); past the last line it is the end of the text. */
export function offsetAt(text: string, { line, column }: Position): number {
  let lineStart = 0;
  for (let before = 1; before < line; before++) {
    const end = text.indexOf('\n', lineStart);
    if (end === -1) return text.length;
    lineStart = end + 1;
  }
  return Math.min(lineStart + column - 1, text.length);
}
