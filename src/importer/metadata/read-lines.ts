import type { Line } from '../decode/line.ts';
import { parseByline } from './byline.ts';
import type { MetadataReading } from './metadata.ts';
import { parseMetadataLine } from './parse-metadata.ts';

/**
 * Gathers what the lines of a page say about its article, each by its own words alone: a line of labelled fields
 * or a byline. Whether a line may be believed depends on where it stands and is judged later.
 * @param lines in Simplified script
 * @returns readings by line number; a line that holds anything else has none.
 */
export function readMetadataLines(lines: readonly Line[]): ReadonlyMap<number, MetadataReading> {
  const readings = new Map<number, MetadataReading>();
  for (const { line, text } of lines) {
    const reading = readLine(text.trim());
    if (reading) readings.set(line, { line, ...reading });
  }
  return readings;
}

function readLine(text: string): Omit<MetadataReading, 'line'> | undefined {
  const fields = parseMetadataLine(text);
  if (fields) return { kind: 'fields', says: fields };
  const byline = parseByline(text);
  if (!byline) return undefined;
  const { authors, medium } = byline;
  return { kind: 'byline', says: { authors }, ...(medium && { medium }) };
}
