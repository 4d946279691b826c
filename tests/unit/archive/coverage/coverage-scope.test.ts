import { describe, expect, it } from 'vitest';
import { buildArchive } from '../../../../src/archive/build-archive.ts';
import { coverageProvinces, coverageScope } from '../../../../src/archive/coverage/coverage-scope.ts';
import { divisionTable } from '../../../../src/places/division-table.ts';
import { article, parseFiles } from '../fixture.ts';

const counties = [...divisionTable.values()].filter(({ level }) => level === 'county');
const archiveOf = (count: number) =>
  buildArchive(
    parseFiles(
      Object.fromEntries(
        counties
          .slice(0, count)
          .map(({ code }) => [
            `articles/2016/2016-12-09-${code}-aaaa.mdx`,
            article(`published: "2016-12-09"\nplace: "${code}"`),
          ]),
      ),
    ),
  );

describe('coverageScope', () => {
  it('shows every place while they fit on a page', () => {
    const archive = archiveOf(20);
    const { grid, fold } = coverageScope(archive);
    expect(fold).toBe('nothing');
    expect(grid.provinces.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(20);
    expect(coverageProvinces(archive)).toEqual([]);
  });

  it('leaves counties to the pages of their provinces when they do not', () => {
    const archive = archiveOf(100);
    const { grid, fold } = coverageScope(archive);
    expect(fold).toBe('counties');
    expect(grid.provinces.flatMap(({ rows }) => rows).every(({ place }) => place.path.length <= 2)).toBe(
      true,
    );
  });

  it('shows one row for each province, with all it holds, when even the prefectures do not fit', () => {
    const archive = archiveOf(1500);
    const { grid, fold } = coverageScope(archive);
    expect(fold).toBe('places');
    expect(
      grid.provinces.every(({ province, rows }) => rows.length === 1 && rows[0]?.place === province),
    ).toBe(true);
    const held = grid.provinces.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ count }) => count)),
    );
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(1500);
    const whole = coverageProvinces(archive).flatMap((code) =>
      coverageScope(archive, code).grid.provinces.flatMap(({ rows }) => rows.map(({ place }) => place.code)),
    );
    for (const { code } of counties.slice(0, 1500)) expect(whole).toContain(code);
  });
});
