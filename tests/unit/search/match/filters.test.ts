import { describe, expect, it } from 'vitest';
import { freeAround, limitDays, toggleFilter } from '../../../../src/search/match/filters.ts';
import {
  parseFilters,
  renderParameters,
  writeFilters,
} from '../../../../src/search/workspace/workspace-state.ts';

const read = (address: string) => parseFilters(new URLSearchParams(address));
function write(filters: ReturnType<typeof read>): string {
  const parameters = new URLSearchParams();
  writeFilters(parameters, filters);
  return renderParameters(parameters);
}

describe('changes of filters', () => {
  it('choose a value, and free it when it is chosen again', () => {
    const chosen = toggleFilter(read('?type=report'), 'place', '410000');
    expect(write(chosen)).toBe('?place=410000&type=report');
    expect(write(toggleFilter(chosen, 'place', '410000'))).toBe('?type=report');
  });

  it('give other days, which are no longer said to be certain', () => {
    const filters = read('?from=2016&to=2017&certain=1&around=award:-30:-1');
    expect(write(filters)).toBe('?from=2016-01-01&to=2017-12-31&certain=1&around=award%3A-30%3A-1');
    expect(write(limitDays(filters, 0, undefined))).toBe('?from=1970-01-01&around=award%3A-30%3A-1');
    expect(write(freeAround(filters))).toBe('?from=2016-01-01&to=2017-12-31&certain=1');
  });

  it.each(['around=award', 'around=feast:-1:1', 'around=award:5:1', 'certain=1'])(
    '%s makes no sense',
    (address) => {
      expect(read(address)).toEqual({ values: {} });
    },
  );
});
