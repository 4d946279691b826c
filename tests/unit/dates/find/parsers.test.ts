import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateParser, FoundExpression } from '../../../../src/dates/find/date-expression.ts';
import { DATE_PARSERS } from '../../../../src/dates/find/date-parsers.ts';
import { findExpressions } from '../../../../src/dates/find/find-expressions.ts';
import { foldDateText } from '../../../../src/dates/find/fold-date-text.ts';
import { joinExpressions } from '../../../../src/dates/find/join-expressions.ts';
import { readWordBoundaries } from '../../../../src/hanzi/word-boundaries.ts';

interface Cases {
  readonly positive: readonly (readonly [text: string, quote: string])[];
  readonly negative: readonly string[];
}

const cases = readCases('parser-cases.json');
const joined = readCases('joined-cases.json');

function readCases(name: string): Record<string, Cases> {
  return JSON.parse(readFileSync(new URL(`../../../fixtures/dates/${name}`, import.meta.url), 'utf8'));
}

function expressionsOf(text: string, parsers?: readonly DateParser[]): FoundExpression[] {
  const folded = foldDateText(text);
  return findExpressions(folded, readWordBoundaries(folded), parsers);
}

function quotes(text: string, found: readonly FoundExpression[]): string[] {
  return found.map(({ start, end }) => text.slice(start, end));
}

describe.each(DATE_PARSERS.map((parser) => [parser.name, parser] as const))(
  'the %s parser',
  (name, parser) => {
    const { positive = [], negative = [] } = cases[name] ?? {};

    it('has cases, and at least as many negative as positive ones', () => {
      expect(positive.length).toBeGreaterThanOrEqual(3);
      expect(negative.length).toBeGreaterThanOrEqual(positive.length);
    });

    it.each(positive)('reads %s', (text, quote) => {
      expect(quotes(text, expressionsOf(text, [parser]))).toEqual([quote]);
    });

    it.each(negative)('does not read %s', (text) => {
      expect(quotes(text, expressionsOf(text, [parser]))).toEqual([]);
    });
  },
);

it('has no cases for parsers that are gone', () => {
  expect(Object.keys(cases).sort()).toEqual(DATE_PARSERS.map(({ name }) => name).sort());
});

describe.each(Object.entries(joined))('expressions joined as %s', (kind, { positive, negative }) => {
  const ofKind = (text: string) =>
    quotes(
      text,
      joinExpressions(expressionsOf(text), foldDateText(text)).filter(
        ({ expression }) => expression.kind === kind,
      ),
    );

  it.each(positive)('takes %s', (text, quote) => {
    expect(ofKind(text)).toEqual([quote]);
  });

  it.each(negative)('does not take %s', (text) => {
    expect(ofKind(text)).toEqual([]);
  });
});
