import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { hans, hant } from 'chrono-node/zh';
import type { DateReading, LabelledSentence } from './date-scores.ts';

// Two days far apart: a certain year that moves with the reference was counted from it.
const NO_REFERENCE = ['2001-05-16', '2009-09-09'] as const;

/**
 * The dates chrono-node's two Chinese locales find together, as EDTF, read in its favour: times of day alone are
 * left out, marks around the words are trimmed, a month or day without a year takes the year chrono implies,
 * and where no publication is known whatever it counted from its reference is left out, the year unspecified.
 */
export function readChronoDates({ text, published }: LabelledSentence): DateReading[] {
  if (published !== undefined) return toReadings(parseBoth(text, published), true);
  const [first, second] = NO_REFERENCE.map((day) => parseBoth(text, day));
  const years = new Map(second?.map((result) => [result.index, result.start.get('year')]));
  const stable = (first ?? []).filter(
    ({ index, start }) =>
      !(start.isCertain('year') || start.isCertain('weekday')) || years.get(index) === start.get('year'),
  );
  return toReadings(stable, false);
}

function parseBoth(text: string, day: string): ParsedResult[] {
  const reference = new Date(`${day}T12:00:00`);
  const found = [...hans.parse(text, reference), ...hant.parse(text, reference)];
  const byLength = found.sort((a, b) => b.text.length - a.text.length);
  const kept: ParsedResult[] = [];
  for (const result of byLength) {
    const end = result.index + result.text.length;
    if (kept.every(({ index, text: other }) => end <= index || index + other.length <= result.index))
      kept.push(result);
  }
  return kept.sort((a, b) => a.index - b.index);
}

function toReadings(results: readonly ParsedResult[], hasReference: boolean): DateReading[] {
  return results.flatMap(({ index, text, start, end }) => {
    const from = toEdtf(start, hasReference);
    if (from === null) return [];
    const to = end ? toEdtf(end, hasReference) : null;
    const quote = text.replace(/^[，。、\s]+|[，。、\s]+$/g, '');
    const at = index + text.indexOf(quote);
    return [{ edtf: to && to !== from ? `${from}/${to}` : from, quote, start: at, end: at + quote.length }];
  });
}

function toEdtf(parts: ParsedComponents, hasReference: boolean): string | null {
  const known = (['year', 'month', 'day', 'weekday'] as const).filter((part) => parts.isCertain(part));
  if (known.length === 0) return null;
  const year = hasReference || known.includes('year') ? pad(parts.get('year'), 4) : 'XXXX';
  const month = `${year}-${pad(parts.get('month'), 2)}`;
  if (known.includes('day') || known.includes('weekday')) return `${month}-${pad(parts.get('day'), 2)}`;
  return known.includes('month') ? month : year;
}

function pad(value: number | null, width: number): string {
  return String(value ?? 0).padStart(width, '0');
}
