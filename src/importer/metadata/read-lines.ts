import type { Line } from '../decode/line.ts';
import { parseByline } from './byline.ts';
import type { LineReading, MetadataReading } from './metadata.ts';
import { parseMetadataLine } from './parse-metadata.ts';

/** 时间：…, 地点：…, one below the other, head the minutes of a meeting. */
const TIME_OF_MEETING = /^(?:时\s*间|日\s*期)\s*[:：]/;
const PLACE_OF_MEETING = /^地\s*点\s*[:：]/;

/** How inline elements part the words of a line; blanks where the print has none. */
export type LineParts = ReadonlyMap<number, readonly string[]>;

/**
 * Gathers what the lines of a page say about its article, each by its own words alone: a line of labelled fields
 * or a byline. Whether a line may be believed depends on where it stands and is judged later.
 * @param lines in Simplified script
 * @param parts by line number, in Simplified script: `<span>2021</span><span>04/09</span>` shows a gap
 * @returns readings by line number; a line that holds anything else has none.
 */
export function readMetadataLines(
  lines: readonly Line[],
  parts: LineParts = new Map(),
): ReadonlyMap<number, MetadataReading> {
  const readings = new Map<number, MetadataReading>();
  const printed = lines.filter(({ text }) => text.trim() !== '');
  for (const [at, { line, text }] of printed.entries()) {
    if (TIME_OF_MEETING.test(text.trim()) && PLACE_OF_MEETING.test(printed[at + 1]?.text.trim() ?? ''))
      continue;
    const reading = readLine(text.trim(), parts.get(line)?.join('　'));
    if (reading) readings.set(line, { line, ...reading });
  }
  return readings;
}

function readLine(text: string, parted: string | undefined): Omit<MetadataReading, 'line'> | undefined {
  const together = parseMetadataLine(text);
  const apart = parted === undefined ? null : parseMetadataLine(parted);
  const fields = choose(together, apart);
  if (fields) return { kind: 'fields', says: fields };
  const byline = parseByline(text);
  if (!byline) return undefined;
  const { authors, medium } = byline;
  return { kind: 'byline', says: { authors }, ...(medium && { medium }) };
}

/** Words that elements part are read apart (某某<a>打印本页</a>), unless that cut a date or a name in two. */
function choose(together: LineReading | null, apart: LineReading | null): LineReading | null {
  if (!together || !apart) return apart ?? together;
  return countAnswers(apart) >= countAnswers(together) ? apart : together;
}

function countAnswers({ published, source, authors = [], editors = [] }: LineReading): number {
  return (published ? 1 : 0) + (source ? 1 : 0) + authors.length + editors.length;
}
