import type { Line, Repair } from '../decode/line.ts';

/**
 * No-break spaces at the start of a paragraph, after the page went through GBK, which has none: each became `?`.
 * No sentence begins so. A `?` right before a pinyin syllable belongs to a mirror's damage and stays.
 */
const LOST_INDENT =
  /^(?:[ \t\u3000]*(?:\?[ \t\u3000]*){2,}|[ \t\u3000]+\?[ \t\u3000]+)(?![a-zāáǎàēéěèīíǐìōóǒòūúǔùüǘǚǜ?])/u;

/** Drops indents that became question marks. Must run before the mirror damage, of which they look like a part. */
export function dropLostIndents(lines: readonly Line[]): { lines: Line[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const cleaned = lines.map((line) => {
    const indent = LOST_INDENT.exec(line.text)?.[0];
    if (indent === undefined || indent.length === line.text.length) return line;
    repairs.push({ line: line.line, from: indent, to: '', kind: 'whitespace', certain: true });
    return { ...line, text: line.text.slice(indent.length) };
  });
  return { lines: cleaned, repairs };
}
