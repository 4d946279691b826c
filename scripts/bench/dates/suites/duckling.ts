import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addMonths, daysInMonth } from '../../../../src/dates/calendar.ts';
import { type DaySpan, dayBefore, type Suite, type SuiteCase } from './suite.ts';

const EXAMPLES =
  /examples \((?<kind>datetime(?:Interval|OpenInterval)?(?:Holiday)?)\s+(?:(?<direction>After|Before)\s+)?(?<values>\([\d, ()]*\))\s+(?<grain>Day|Week|Month|Quarter|Year)(?:\s+"[^"]*")?\)\s*\[(?<texts>[^\]]*)\]/g;
/** Duckling's corpus counts from this day. */
const TODAY = '2013-02-12';

/** facebook/duckling, Duckling/Time/ZH/Corpus.hs. */
export const duckling: Suite = {
  name: 'duckling',
  readCases(folder) {
    const source = readFileSync(join(folder, 'Duckling/Time/ZH/Corpus.hs'), 'utf8');
    return [...source.matchAll(EXAMPLES)].flatMap(({ groups = {} }) => {
      const { kind = '', values = '', grain = '', texts = '', direction } = groups;
      const reading = readSpan(kind, values, grain, direction);
      return [...texts.matchAll(/"([^"]+)"/g)].map(
        ([, text = '']): SuiteCase => ({
          text,
          published: TODAY,
          expected: [{ words: text, readings: [reading] }],
        }),
      );
    });
  },
};

function readSpan(kind: string, values: string, grain: string, direction: string | undefined): DaySpan {
  const days = [...values.matchAll(/\((\d+), (\d+), (\d+),[^)]*\)/g)].map(([, ...parts]) =>
    parts.map((part) => Number(part)),
  );
  const [first, second] = days;
  const from = iso(first);
  if (direction !== undefined) return direction === 'After' ? { from, to: null } : { from: null, to: from };
  // An interval ends where the next day begins.
  if (kind.includes('Interval') && second) return { from, to: dayBefore(iso(second)) };
  return { from, to: lastDay(first ?? [], grain) };
}

// The corpus writes nought for the first month or day.
function iso([year = 0, month = 1, day = 1]: readonly number[] = []): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(Math.max(part, 1)).padStart(2, '0')),
  ].join('-');
}

function lastDay([year = 0, month = 1, day = 1]: readonly number[], grain: string): string {
  if (grain === 'Day') return iso([year, month, day]);
  if (grain === 'Week') {
    return new Date(Date.UTC(year, month - 1, day + 6)).toISOString().slice(0, 10);
  }
  const last = addMonths(year, month, grain === 'Month' ? 0 : grain === 'Quarter' ? 2 : 11);
  return iso([last.year, last.month, daysInMonth(last.year, last.month)]);
}
