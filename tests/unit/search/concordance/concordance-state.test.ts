import { describe, expect, it } from 'vitest';
import {
  EMPTY_CONCORDANCE,
  parseConcordanceState,
  parseContext,
  parseYear,
  renderConcordanceState,
} from '../../../../src/search/concordance/concordance-state.ts';

describe('the state of the concordance in the address', () => {
  it('reads back what it writes', () => {
    const state = {
      q: '创城|創衛',
      sort: 'left',
      context: 33,
      from: 2016,
      to: 2019,
      place: '410000',
      exact: true,
    } as const;
    const address = renderConcordanceState(state);
    expect(parseConcordanceState(address)).toEqual(state);
    expect([...new URLSearchParams(address).keys()]).toEqual([
      'q',
      'sort',
      'context',
      'from',
      'to',
      'place',
      'exact',
    ]);
  });

  it('writes nothing for the empty state and reads it back from nothing', () => {
    expect(renderConcordanceState(EMPTY_CONCORDANCE)).toBe('');
    expect(parseConcordanceState('')).toEqual(EMPTY_CONCORDANCE);
  });

  it('passes over what makes no sense', () => {
    expect(parseConcordanceState('?q=x&sort=size&context=many&from=long&to=201&place=&exact=yes')).toEqual({
      ...EMPTY_CONCORDANCE,
      q: 'x',
    });
  });

  it.each([
    ['5', 10],
    ['10', 10],
    ['24.6', 25],
    ['400', 40],
    ['', 20],
    [' ', 20],
    [null, 20],
  ])('takes a context of %j as %i characters', (text, expected) => {
    expect(parseContext(text)).toBe(expected);
  });

  it.each([
    ['2016', 2016],
    [' 2016 ', 2016],
    ['2016-12-09', 2016],
    ['2016-12', 2016],
    ['16', undefined],
    ['2016年', undefined],
    [null, undefined],
  ])('takes %j as the year %s', (text, expected) => {
    expect(parseYear(text)).toBe(expected);
  });
});
