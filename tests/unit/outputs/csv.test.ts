import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv, renderSpreadsheetCsv } from '../../../src/outputs/csv.ts';

const cell = fc.string({
  unit: fc.constantFrom('"', ',', '\n', '\r', '=', '＝', '+', '-', '@', "'", '甲', ' ', '\t', '|', ';', '😀'),
});
const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
const read = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n', bom: true });

describe('CSV for programs', () => {
  it.each([
    ['a comma and quotes', '他说“好”, "yes"', '"他说“好”, ""yes"""'],
    ['a line break', '一\n二', '"一\n二"'],
    ['a carriage return', '一\r二', '"一\r二"'],
    ['a formula, unchanged', '=1+1', '=1+1'],
    ['a minus, unchanged', '-1', '-1'],
    ['nothing for what is unknown', undefined, ''],
    ['a number', 0, '0'],
    ['a truth value', false, 'false'],
  ])('writes %s', (_, value, written) => {
    expect(
      renderCsv([
        ['a', 'b'],
        [value, ''],
      ]),
    ).toBe(`a,b\r\n${written},\r\n`);
  });

  it('reads back what was written, whatever it begins with', () => {
    fc.assert(
      fc.property(rows, (all) => {
        expect(read(renderCsv(all))).toEqual(all);
      }),
      { numRuns: 500 },
    );
  });
});

describe('CSV for a spreadsheet', () => {
  it.each(['=1+1', '+86', '-（本报讯）', '@某报', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠某报'])(
    'puts an apostrophe before %j',
    (text) => {
      expect(read(renderSpreadsheetCsv([[text, `说${text}`]]))).toEqual([[`'${text}`, `说${text}`]]);
    },
  );

  it('begins with a byte order mark and leaves numbers alone', () => {
    expect(renderSpreadsheetCsv([[-1, 2]])).toBe('\uFEFF-1,2\r\n');
  });

  it('alters nothing else', () => {
    const guarded = (text: string) => (/^[=+\-@\t\r\n＝]/.test(text) ? `'${text}` : text);
    fc.assert(
      fc.property(rows, (all) => {
        expect(read(renderSpreadsheetCsv(all))).toEqual(all.map((row) => row.map(guarded)));
      }),
      { numRuns: 500 },
    );
  });
});
