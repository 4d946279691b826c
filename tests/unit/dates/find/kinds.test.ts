import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type DateCase, runDateCases } from '../../../../scripts/bench/dates/date-cases.ts';
import { found } from './found.ts';

const path = new URL('../../../fixtures/dates/kinds.json', import.meta.url);
const cases: DateCase[] = JSON.parse(readFileSync(path, 'utf8'));

it.each(runDateCases(cases).map((result) => [result.sentence, result] as const))(
  '%s',
  (_sentence, { got, expected }) => {
    expect(got).toEqual(expected);
  },
);

it('counts 今天 from the dateline of the article, not from the day it was put online', () => {
  expect(found('本报青桥5月13日讯 今天上午，推进会召开。', '2018-05-14')[1]).toBe('今天 2018-05-13 inferred');
  expect(found('据新华社5月1日电，今天起放假。', '2018-05-20')[1]).toBe('今天起 2018-05-20/.. inferred');
});

it('counts what follows from the day that a bracket gives to 昨天', () => {
  expect(found('昨天（5月17日），测评组抵达。今天，他们走访社区。', '2018-05-20').at(-1)).toBe(
    '今天 2018-05-18 inferred',
  );
});
