import { describe, expect, it } from 'vitest';
import { narrowFilters } from '../../../../src/search/workspace/narrow-filters.ts';
import {
  parseFilters,
  renderParameters,
  writeFilters,
} from '../../../../src/search/workspace/workspace-state.ts';

describe('a subcorpus narrowed to what is counted under a value', () => {
  it.each([
    ['', 'phase', 'push', '?phase=push'],
    ['phase=push&phase=sprint', 'phase', 'push', '?phase=push'],
    // The province of a city that is chosen holds no more of the subcorpus than the city.
    ['place=411700&place=130100', 'place', '410000', '?place=411700'],
    ['place=410000', 'place', '410000', '?place=410000'],
    ['from=2016-03-01', 'year', '2016', '?from=2016-03-01&to=2016-12-31&certain=1'],
    ['', 'year', '2016', '?from=2016-01-01&to=2016-12-31&certain=1'],
    ['reprints=without', 'type', 'report', '?type=report&reprints=without'],
  ] as const)('%s, %s %s: %s', (given, dimension, value, expected) => {
    const narrowed = narrowFilters(parseFilters(new URLSearchParams(given)), dimension, value);
    const parameters = new URLSearchParams();
    if (narrowed) writeFilters(parameters, narrowed);
    expect(renderParameters(parameters)).toBe(expected);
  });

  it.each([
    ['', 'place', ''],
    ['', 'year', '2015/2017'],
    ['honour=quanguo-wenming', 'honour', 'guojia-weisheng'],
    ['place=411700', 'place', '130000'],
  ] as const)('%s, %s %s cannot be said by filters', (given, dimension, value) => {
    expect(narrowFilters(parseFilters(new URLSearchParams(given)), dimension, value)).toBeUndefined();
  });
});
