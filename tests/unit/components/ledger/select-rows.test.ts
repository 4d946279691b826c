import { describe, expect, it } from 'vitest';
import {
  countPages,
  ledgerDivisions,
  ledgerPages,
  ledgerPath,
  ledgerRows,
  pageRows,
  selectRows,
} from '../../../../src/components/ledger/select-rows.ts';
import { ledgerArchive } from './ledger-archive.ts';

const years = Array.from({ length: 125 }, (_, at) => String(1900 + at));
const archive = ledgerArchive(...years.map((year) => [year, 'planned', `要在${year}年做成。`] as const), [
  'XXXX-03',
  'planned',
  '三月测评。',
]);

describe('the parts of the ledger', () => {
  it('lists the latest plans first and those without a year last', () => {
    const dates = ledgerRows(archive).map(({ plan }) => plan.date);
    expect([dates[0], dates.at(-2), dates.at(-1)]).toEqual(['2024', '1900', 'XXXX-03']);
  });

  it('stand by the last day planned for, whatever it is the last day of', () => {
    const dates = ['2018/..', '2017', '2017-03-05', '../2016-12-31', '2016-35', '2016-21'];
    const mixed = ledgerArchive(...dates.map((date) => [date, 'planned', `${date}做成。`] as const));
    expect(ledgerRows(mixed).map(({ plan }) => plan.date)).toEqual(dates);
    expect([...ledgerDivisions(mixed).year.keys()]).toEqual(['2018', '2017', '2016']);
  });

  it('are divided by fate, honour, province and year, none left out', () => {
    const divisions = ledgerDivisions(archive);
    expect([...divisions.place.keys()]).toEqual(['410000']);
    expect([...divisions.honour.keys()]).toEqual(['quanguo-wenming']);
    expect([...divisions.year.keys()].slice(0, 2)).toEqual(['2024', '2023']);
    expect([...divisions.year.keys()].at(-1)).toBe('none');
    expect(selectRows(archive, { by: 'year', value: '2024' })).toHaveLength(1);
    expect(selectRows(archive, { by: 'year', value: '1776' })).toEqual([]);
  });

  it('fill pages that hold every row once', () => {
    const rows = ledgerRows(archive);
    const pages = Array.from({ length: countPages(rows.length) }, (_, at) => pageRows(rows, at + 1));
    expect(pages.flat()).toEqual(rows);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(60);
    expect(countPages(0)).toBe(1);
  });

  it('have an address each, and no two the same', () => {
    const paths = ledgerPages(archive).map(({ selection, page }) => ledgerPath(selection, page));
    expect(paths).toContain('/ledger/place/410000/3/');
    expect(paths).toContain('/ledger/all/rows/2/');
    expect(paths).toContain('/ledger/year/none/');
    expect(new Set(paths).size).toBe(paths.length);
    expect(ledgerPath()).toBe('/ledger/');
  });
});
