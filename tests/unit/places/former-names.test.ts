import { describe, expect, it } from 'vitest';
import { divisionTable } from '../../../src/places/division-table.ts';
import { listFormerNames } from '../../../src/places/former-names.ts';

const names = listFormerNames();

describe('listFormerNames', () => {
  it.each([
    ['襄樊市', '襄阳市'],
    ['思茅市', '普洱市'],
    ['淮阴市', '淮安市'],
    ['即墨市', '即墨区'],
    ['大同县', '云州区'],
    ['靖西县', '靖西市'],
  ])('%s is %s', (name, now) => {
    expect(names.filter((one) => one.name === name).map(({ code }) => divisionTable.get(code)?.name)).toEqual(
      [now],
    );
  });

  it('gives each name one division, and none that a division bears today', () => {
    const current = new Set([...divisionTable.values()].map(({ name }) => name));
    expect(names.filter(({ code }) => !divisionTable.has(code))).toEqual([]);
    expect(names.filter(({ name }) => current.has(name))).toEqual([]);
    const all = names.map(({ name }) => name);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  it('holds no name of a district that was never raised', () => {
    const all = new Set(names.map(({ name }) => name));
    expect(['江南市', '西湖市', '河北县', '新城市'].filter((name) => all.has(name))).toEqual([]);
  });
});
