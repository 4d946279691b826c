import { describe, expect, it } from 'vitest';
import { ancestorCodes, levelOf } from '../../../src/places/division.ts';
import { divisionTable } from '../../../src/places/division-table.ts';
import { shortName } from '../../../src/places/short-name.ts';

describe('shortName', () => {
  it.each([
    ['驻马店市', '驻马店'],
    ['扶沟县', '扶沟'],
    ['赵县', '赵县'],
    ['播州区', '播州'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['广西壮族自治区', '广西'],
    ['湘西土家族苗族自治州', '湘西'],
    ['香港特别行政区', '香港'],
    ['道真仡佬族苗族自治县', '道真'],
    ['北京市', '北京'],
    ['浦东新区', '浦东'],
    ['清新区', '清新'],
    ['六枝特区', '六枝'],
    ['神农架林区', '神农架'],
    ['碑林区', '碑林'],
    ['万柏林区', '万柏林'],
  ])('%s is called %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('the division table', () => {
  it.each([
    ['411700', '驻马店市', '410000'],
    ['411621', '扶沟县', '411600'],
    ['520304', '播州区', '520300'],
    ['360302', '安源区', '360300'],
    ['110101', '东城区', '110000'],
    ['419001', '济源市', '410000'],
  ])('%s is %s below %s', (code, name, parent) => {
    expect(divisionTable.get(code)).toMatchObject({ name, parent });
  });

  it('holds the 34 provinces, and every parent exists', () => {
    const rows = [...divisionTable.values()];
    expect(rows.filter(({ level }) => level === 'province')).toHaveLength(34);
    expect(rows.filter(({ parent }) => parent !== undefined && !divisionTable.has(parent))).toEqual([]);
    expect(rows.filter(({ code, parent }) => code === parent)).toEqual([]);
  });
});

describe('codes', () => {
  it('tell their level and what lies above', () => {
    expect(['410000', '411700', '411702', '411702001'].map(levelOf)).toEqual([
      'province',
      'prefecture',
      'county',
      'township',
    ]);
    expect(ancestorCodes('411702001')).toEqual(['410000', '411700', '411702', '411702001']);
    expect(ancestorCodes('410000')).toEqual(['410000']);
  });
});
