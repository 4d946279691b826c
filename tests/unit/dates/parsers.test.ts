import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateParser } from '../../../src/dates/date-expression.ts';
import { DATE_PARSERS } from '../../../src/dates/date-parsers.ts';
import { findExpressions } from '../../../src/dates/find-expressions.ts';
import { foldDateText } from '../../../src/dates/fold-date-text.ts';

interface Cases {
  readonly positive: readonly (readonly [text: string, quote: string])[];
  readonly negative: readonly string[];
}

const cases: Record<string, Cases> = JSON.parse(
  readFileSync(new URL('../../fixtures/dates/parser-cases.json', import.meta.url), 'utf8'),
);

const quotes = (parser: DateParser, text: string) =>
  findExpressions(foldDateText(text), [parser]).map(({ start, end }) => text.slice(start, end));

describe.each(DATE_PARSERS.map((parser) => [parser.name, parser] as const))(
  'the %s parser',
  (name, parser) => {
    const { positive = [], negative = [] } = cases[name] ?? {};

    it('has cases, and at least as many negative as positive ones', () => {
      expect(positive.length).toBeGreaterThanOrEqual(3);
      expect(negative.length).toBeGreaterThanOrEqual(positive.length);
    });

    it.each(positive)('reads %s', (text, quote) => {
      expect(quotes(parser, text)).toEqual([quote]);
    });

    it.each(negative)('does not read %s', (text) => {
      expect(quotes(parser, text)).toEqual([]);
    });
  },
);

it('has no cases for parsers that are gone', () => {
  expect(Object.keys(cases).sort()).toEqual(DATE_PARSERS.map(({ name }) => name).sort());
});
