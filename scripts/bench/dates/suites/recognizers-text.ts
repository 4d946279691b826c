import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DaySpan, dayBefore, type Suite, type SuiteCase, speaksOfDays } from './suite.ts';

const FILES = ['DateTimeModel', 'DateParser', 'DatePeriodParser', 'HolidayParser', 'DateTimeParser'];
const KINDS = /date/;

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly SpecResult[];
}

interface SpecResult {
  readonly Text: string;
  readonly TypeName?: string;
  readonly Type?: string;
  readonly Resolution?: { readonly values: readonly Values[] } | null;
  readonly Value?: { readonly FutureResolution?: Values; readonly PastResolution?: Values } | null;
}

type Values = Readonly<Record<string, string>>;

/** microsoft/Recognizers-Text, Specs/DateTime/Chinese. Every resolution it lists is right; its ends are exclusive. */
export const recognizersText: Suite = {
  name: 'Recognizers-Text',
  readCases: (folder) =>
    FILES.flatMap((name) => readSpecs(join(folder, 'Specs/DateTime/Chinese', `${name}.json`))),
};

function readSpecs(path: string): SuiteCase[] {
  const specs: Spec[] = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  return specs.flatMap(({ Input: text, Context, Results }) => {
    const published = Context?.ReferenceDateTime?.slice(0, 10);
    if (published === undefined) return [];
    const dated = Results.filter((result) => KINDS.test(result.TypeName ?? result.Type ?? ''));
    const expected = dated.flatMap((result) => {
      const readings = readingsOf(result);
      return readings.length > 0 && speaksOfDays(result.Text) ? [{ words: result.Text, readings }] : [];
    });
    // A text whose dates are hours or not resolved says nothing of what is right.
    if (expected.length !== Results.length) return [];
    return [{ text, published, expected }];
  });
}

function readingsOf({ Resolution, Value }: SpecResult): DaySpan[] {
  const values = Resolution?.values ?? [Value?.FutureResolution, Value?.PastResolution];
  return values.flatMap((value) => {
    if (value === undefined) return [];
    const single = value['value'] ?? value['date'] ?? value['dateTime'];
    if (single !== undefined) return isDay(single) ? [span(single, single)] : [];
    const from = value['start'] ?? value['startDate'] ?? value['startDateTime'];
    const to = value['end'] ?? value['endDate'] ?? value['endDateTime'];
    if ((from !== undefined && !isDay(from)) || (to !== undefined && !isDay(to))) return [];
    if (from === undefined && to === undefined) return [];
    // 十日到十二日 ends on the twelfth, a month on the first of the next.
    return to === undefined
      ? [span(from, to)]
      : [span(from, to), { from: from?.slice(0, 10) ?? null, to: dayBefore(to.slice(0, 10)) }];
  });
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}

function span(from: string | undefined, to: string | undefined): DaySpan {
  return { from: from?.slice(0, 10) ?? null, to: to?.slice(0, 10) ?? null };
}
