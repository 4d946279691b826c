import { readFileSync } from 'node:fs';
import { edtfBounds } from '../../../src/dates/edtf-bounds.ts';
import { findDates } from '../../../src/dates/find/find-dates.ts';
import { parseEdtf } from '../../../src/dates/parse-edtf.ts';
import { extractEvents } from '../../../src/importer/mark/events/extract-events.ts';

/** What a sentence is expected to give: a date, or with `status` and `event` (its kind) an event. */
export interface ExpectedDate {
  readonly date: string;
  readonly basis: string | null;
  readonly status?: string;
  readonly event?: string;
}

/** A sentence of one kind of difficulty with all that is expected of it, in the order of the text. */
export interface DateCase {
  readonly kind: string;
  readonly sentence: string;
  readonly published: string | null;
  readonly expected: readonly ExpectedDate[];
}

export interface DateCaseResult {
  readonly kind: string;
  readonly sentence: string;
  readonly passed: boolean;
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

/**
 * Runs cases through the finder, or through the extraction of events where the kind begins with `event`, or
 * through the bounds of EDTF where it begins with `edtf`. A case passes when all that is found is what is
 * expected, in order, with date, basis, and for events status and kind.
 */
export function runDateCases(cases: readonly DateCase[]): DateCaseResult[] {
  return cases.map(({ kind, sentence, published, expected }) => {
    const wanted = expected.map((item) => render(item));
    const got = read(kind, sentence, published ?? undefined);
    const passed = kind.startsWith('edtf') ? isPlaced(sentence) : got.join('|') === wanted.join('|');
    return { kind, sentence, passed, expected: wanted, got };
  });
}

/** Reads a file of cases: a JSON array of `DateCase`. Throws with the path when it is none. */
export function readDateCases(path: string): DateCase[] {
  const cases: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(cases)) throw new Error(`${path} holds no array of cases.`);
  return cases;
}

/** Passed cases of all, a line per kind that has failures, with what was expected and got. */
export function renderDateCases(results: readonly DateCaseResult[]): string {
  const failed = results.filter(({ passed }) => !passed);
  const kinds = Map.groupBy(failed, ({ kind }) => kind);
  return [
    `cases: ${results.length - failed.length} of ${results.length} pass`,
    ...[...kinds].flatMap(([kind, items]) => [
      `  ${kind}`,
      ...items.map(
        ({ sentence, expected, got }) =>
          `      ${sentence} expected ${expected.join('; ') || 'nothing'}, got ${got.join('; ') || 'nothing'}`,
      ),
    ]),
  ].join('\n');
}

function read(kind: string, sentence: string, published: string | undefined): string[] {
  if (kind.startsWith('edtf')) {
    const { from, to } = edtfBounds(sentence);
    return [`${from}..${to}`];
  }
  if (!kind.startsWith('event')) return findDates(sentence, { published }).map((item) => render(item));
  return extractEvents(sentence, { published }).map(({ date, basis, status, kind: event }) =>
    render({ date, basis, status, event }),
  );
}

function render(item: Partial<ExpectedDate> & { readonly edtf?: string }): string {
  const { date, edtf, basis, status, event } = item;
  return [date ?? edtf, basis, status, event].filter((part) => part !== undefined).join(' ');
}

// Refused, or placed on days that exist.
function isPlaced(edtf: string): boolean {
  if (!parseEdtf(edtf).ok) return true;
  const { from, to } = edtfBounds(edtf);
  return [from, to].every((day) => day === null || parseEdtf(day).ok);
}
