import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/outputs/data/column.ts';
import { renderCsv } from '../../../../src/outputs/data/render-csv.ts';

type Row = readonly string[];
const columns: Column<Row>[] = ['a', 'b'].map((name, index) => ({
  name,
  type: 'string',
  description: name,
  value: (row) => row[index],
}));

describe('CSV', () => {
  it.each([
    ['a comma and quotes', '他说“好”, "yes"', '"他说“好”, ""yes"""'],
    ['a line break', '一\n二', '"一\n二"'],
    ['a carriage return', '一\r二', '"一\r二"'],
    ['a formula, unchanged', '=1+1', '=1+1'],
    ['a minus, unchanged', '-1', '-1'],
    ['an at sign, unchanged', '@x', '@x'],
  ])('writes %s', (_, value, cell) => {
    expect(renderCsv(columns, [[value, '']])).toBe(`a,b\r\n${cell},\r\n`);
  });

  it('writes nothing for what is unknown, and lists joined', () => {
    const list: Column<string[]>[] = [
      { name: 'list', type: 'string', description: 'x', value: (row) => row },
      { name: 'none', type: 'string', description: 'x', value: () => undefined },
      { name: 'no', type: 'boolean', description: 'x', value: () => false },
      { name: 'nought', type: 'integer', description: 'x', value: () => 0 },
    ];
    expect(renderCsv(list, [['甲', '乙']])).toBe('list,none,no,nought\r\n甲|乙,,false,0\r\n');
  });

  it('reads back what was written', () => {
    const cell = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', '甲', ' ', '\t', '|', ';', '😀'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(parse(renderCsv(columns, rows), { record_delimiter: '\r\n' })).toEqual([['a', 'b'], ...rows]);
      }),
      { numRuns: 500 },
    );
  });
});
