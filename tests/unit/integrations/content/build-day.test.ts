import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDay } from '../../../../src/integrations/content/build-day.ts';
import { isHistoryAsked } from '../../../../src/integrations/content/read-history.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day of a build', () => {
  it.each([
    ['2024-02-29', '', '2024-02-29'],
    ['', '1735660800', '2025-01-01'],
    ['2024-02-29', '1735660800', '2024-02-29'],
  ])('is, with ARCHIVE_DAY %j and SOURCE_DATE_EPOCH %j, %s', (day, epoch, expected) => {
    vi.stubEnv('ARCHIVE_DAY', day);
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(buildDay()).toBe(expected);
  });

  it.each([
    ['2026-13-99', '', /ARCHIVE_DAY/],
    ['2026-02-30', '', /ARCHIVE_DAY/],
    ['tomorrow', '', /ARCHIVE_DAY/],
    ['', 'abc', /SOURCE_DATE_EPOCH/],
    ['', '1e99', /SOURCE_DATE_EPOCH/],
  ])('is refused when it is none: %j, %j', (day, epoch, named) => {
    vi.stubEnv('ARCHIVE_DAY', day);
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    expect(buildDay).toThrow(named);
  });
});

it.each([
  ['', true],
  ['git', true],
  ['none', false],
])('a history is asked for by ARCHIVE_HISTORY %j: %s', (asked, is) => {
  vi.stubEnv('ARCHIVE_HISTORY', asked);
  expect(isHistoryAsked()).toBe(is);
});

it('a history that there is not is refused', () => {
  vi.stubEnv('ARCHIVE_HISTORY', 'svn');
  expect(isHistoryAsked).toThrow(/ARCHIVE_HISTORY is "svn"/);
});
