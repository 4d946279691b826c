import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { edtfBounds } from '../../../../src/dates/edtf-bounds.ts';
import { findDates } from '../../../../src/dates/find/find-dates.ts';
import { chrono } from './chrono.ts';
import { whyDefensible } from './defensible.ts';
import { duckling } from './duckling.ts';
import { jionlp } from './jionlp.ts';
import { recognizersText } from './recognizers-text.ts';
import type { DaySpan, Suite, SuiteCase, SuiteDate, SuiteDifference } from './suite.ts';

const SUITES: readonly Suite[] = [recognizersText, jionlp, duckling, chrono];

/** Precision and recall from 0 to 1. */
interface SuiteScore {
  readonly precision: number;
  readonly recall: number;
}

export interface SuiteResult {
  readonly name: string;
  /** False when the folder has no checkout of that name. */
  readonly found: boolean;
  readonly cases: number;
  /** Same first and last day as the suite. */
  readonly strict: SuiteScore;
  /** Defensible differences counted right. */
  readonly lenient: SuiteScore;
  readonly defended: readonly { readonly why: string; readonly differences: readonly SuiteDifference[] }[];
  readonly open: readonly SuiteDifference[];
}

/**
 * Runs the finder on the public suites whose checkouts lie in a folder.
 * @param folder holds one folder per suite, named as its repository
 */
export function scoreSuites(folder: string): SuiteResult[] {
  return SUITES.map((suite) => {
    const path = join(folder, suite.name);
    const found = existsSync(path);
    return scoreSuite(suite.name, found, found ? suite.readCases(path) : []);
  });
}

function scoreSuite(name: string, found: boolean, cases: readonly SuiteCase[]): SuiteResult {
  let [right, readings, labels, defendedLabels, defendedReadings] = [0, 0, 0, 0, 0];
  const defended = new Map<string, SuiteDifference[]>();
  const open: SuiteDifference[] = [];
  for (const { text, published, expected } of unique(cases)) {
    const got = findDates(text, { published });
    readings += got.length;
    labels += expected.length;
    const left = [...got];
    const missed = expected.filter((date) => {
      const index = left.findIndex(({ edtf }) => agrees(date, edtf));
      if (index >= 0) left.splice(index, 1);
      return index < 0;
    });
    right += expected.length - missed.length;
    const differences = missed.map(
      (date): SuiteDifference => ({ text, published, expected: date, got: left }),
    );
    if (missed.length === 0 && left.length > 0)
      differences.push({ text, published, expected: null, got: left });
    let spared = 0;
    for (const difference of differences) {
      const why = whyDefensible(difference);
      if (why === null) open.push(difference);
      else {
        defended.set(why, [...(defended.get(why) ?? []), difference]);
        if (difference.expected !== null) defendedLabels += 1;
        spared = left.length;
      }
    }
    defendedReadings += spared;
  }
  const ratio = (part: number, all: number) => (all === 0 ? 1 : part / all);
  return {
    name,
    found,
    cases: cases.length,
    strict: { precision: ratio(right, readings), recall: ratio(right, labels) },
    lenient: {
      precision: ratio(right + defendedReadings, readings),
      recall: ratio(right + defendedLabels, labels),
    },
    defended: [...defended].map(([why, differences]) => ({ why, differences })),
    open,
  };
}

// Model and parser of one suite repeat many texts.
function unique(cases: readonly SuiteCase[]): SuiteCase[] {
  return [...new Map(cases.map((item) => [`${item.published} ${item.text}`, item])).values()];
}

function agrees({ readings }: SuiteDate, edtf: string): boolean {
  const { from, to } = edtfBounds(edtf);
  return readings.some((reading: DaySpan) => reading.from === from && reading.to === to);
}
