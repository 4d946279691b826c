import { describe, expect, it } from 'vitest';
import { PROVINCE_TILES } from '../../../../src/components/places/province-tiles.ts';
import { shadeOf } from '../../../../src/components/places/shade.ts';
import { divisionTable } from '../../../../src/places/division-table.ts';

describe('the map of tiles', () => {
  it('has the 34 province-level divisions, each in a cell of its own', () => {
    const provinces = [...divisionTable.values()].filter(({ level }) => level === 'province');
    expect(PROVINCE_TILES.map(({ code }) => code).sort()).toEqual(provinces.map(({ code }) => code).sort());
    expect(new Set(PROVINCE_TILES.map(({ column, row }) => `${column},${row}`)).size).toBe(34);
    expect(new Set(PROVINCE_TILES.map(({ letters }) => letters)).size).toBe(34);
    for (const { code, name } of PROVINCE_TILES) expect(divisionTable.get(code)?.name).toContain(name);
  });

  it('shades none as none and the largest darkest, in order between', () => {
    expect(shadeOf(0, 50)).toBe(0);
    expect(shadeOf(50, 50)).toBe(4);
    expect(shadeOf(1, 50)).toBe(1);
    expect(shadeOf(1, 1)).toBe(2);
    const shades = Array.from({ length: 50 }, (_, count) => shadeOf(count, 49));
    expect(shades).toEqual([...shades].sort());
  });
});
