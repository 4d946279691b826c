import { describe, expect, it } from 'vitest';
import {
  EMPTY_CONCORDANCE,
  parseConcordanceState,
  parseContext,
  renderConcordanceState,
} from '../../../../src/search/concordance/concordance-state.ts';

describe('the state of the concordance in the address', () => {
  it('reads back what it writes', () => {
    const state = {
      q: '创城|創衛',
      sort: 'left',
      context: 33,
      filters: { values: { place: ['410000'], phase: ['push', 'sprint'] }, from: 16_801, to: 18_261 },
      exact: true,
      off: ['创文'],
      only: 2,
      sample: { lines: 50, seed: 7 },
      collocates: { size: 5, unit: 'words', order: 'logDice' },
      open: ['counts', 'collocates'],
    } as const;
    const address = renderConcordanceState(state);
    expect(parseConcordanceState(address)).toEqual(state);
    expect([...new URLSearchParams(address).keys()]).toEqual([
      'q',
      'place',
      'phase',
      'phase',
      'from',
      'to',
      'exact',
      'x',
      'sort',
      'context',
      'only',
      'window',
      'unit',
      'order',
      'open',
      'sample',
      'seed',
    ]);
  });

  it('writes nothing for the empty state and reads it back from nothing', () => {
    expect(renderConcordanceState(EMPTY_CONCORDANCE)).toBe('');
    expect(parseConcordanceState('')).toEqual(EMPTY_CONCORDANCE);
  });

  it.each([
    ['?sample=0', undefined],
    ['?sample=ten', undefined],
    ['?sample=50', { lines: 50, seed: 1 }],
    ['?sample=999999&seed=x', { lines: 5000, seed: 1 }],
  ])('takes %s as the sample %o', (address, expected) => {
    expect(parseConcordanceState(address).sample).toEqual(expected);
  });

  it.each([
    ['?open=counts', ['counts']],
    ['?open=collocates&open=counts&open=all', ['counts', 'collocates']],
    ['?window=5', ['collocates']],
    ['', []],
  ])('%s opens %o', (address, expected) => {
    const state = parseConcordanceState(address);
    expect(state.open).toEqual(expected);
    expect(parseConcordanceState(renderConcordanceState(state))).toEqual(state);
  });

  it('passes over what makes no sense', () => {
    expect(
      parseConcordanceState('?q=x&sort=size&context=many&from=long&to=201&place=&exact=yes&window=9&unit=x'),
    ).toEqual({
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
});
