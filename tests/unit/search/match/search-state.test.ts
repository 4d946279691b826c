import { describe, expect, it } from 'vitest';
import {
  EMPTY_STATE,
  nearestPage,
  parseState,
  renderState,
} from '../../../../src/search/match/search-state.ts';

describe('the address of the search page', () => {
  it.each([
    '',
    '?q=%E5%88%9B%E5%9F%8E',
    '?q=a&place=410000&place=520300&campaign=411700-x&honour=h&type=report&phase=push&source=%E6%97%A5%E6%8A%A5',
    '?place=410000&complete=no&from=2016-12-01&to=2016-12-31&exact=1&x=%E5%88%9B%E6%96%87&sort=oldest&page=3',
  ])('%s comes back as it was', (search) => {
    expect(renderState(parseState(search))).toBe(search);
  });

  it.each(['?from=2016-02-30', '?to=yesterday', '?sort=best', '?page=0', '?page=x', '?place='])(
    '%s makes no sense and is passed over',
    (search) => {
      expect(parseState(search)).toEqual(EMPTY_STATE);
    },
  );

  it.each([
    [1, 0, 1],
    [2, 11, 2],
    [3, 11, 2],
    [999, 181, 19],
  ])('page %i of %i hits is page %i', (page, hits, expected) => {
    expect(nearestPage(page, hits)).toBe(expected);
  });
});
