import { describe, expect, it } from 'vitest';
import { readFormDate, writeFormDate } from '../../../../../src/outputs/editor/form/form-date.ts';

describe('a date in a form', () => {
  it.each([
    ['', { kind: 'unknown', from: '', to: '' }],
    ['2016-12-09', { kind: 'exact', from: '2016-12-09', to: '' }],
    ['2016', { kind: 'exact', from: '2016', to: '' }],
    ['2016-12-17~', { kind: 'about', from: '2016-12-17', to: '' }],
    ['2016?', { kind: 'uncertain', from: '2016', to: '' }],
    ['2015/2017', { kind: 'interval', from: '2015', to: '2017' }],
    ['2015/..', { kind: 'interval', from: '2015', to: '' }],
    ['../2017', { kind: 'interval', from: '', to: '2017' }],
    ['XXXX-03-22', { kind: 'other', from: 'XXXX-03-22', to: '' }],
    ['2016~/2017', { kind: 'other', from: '2016~/2017', to: '' }],
  ] as const)('shows %j by the choice that says it, and writes it so again', (edtf, shown) => {
    expect(readFormDate(edtf)).toEqual(shown);
    expect(writeFormDate(shown)).toBe(edtf);
  });

  it('takes dates as people write them, and leaves what is none', () => {
    expect(writeFormDate({ kind: 'exact', from: '2016年12月9日', to: '' })).toBe('2016-12-09');
    expect(writeFormDate({ kind: 'about', from: '2016.12.9', to: '' })).toBe('2016-12-09~');
    expect(writeFormDate({ kind: 'interval', from: '2016年', to: '2017年3月' })).toBe('2016/2017-03');
    expect(writeFormDate({ kind: 'exact', from: ' "2016-12" ', to: '' })).toBe('2016-12');
    expect(writeFormDate({ kind: 'exact', from: '２０１６年１２月９日', to: '' })).toBe('2016-12-09');
    expect(writeFormDate({ kind: 'interval', from: '“2016”', to: '２０１７－０３' })).toBe('2016/2017-03');
    expect(writeFormDate({ kind: 'about', from: '约2016年', to: '' })).toBe('2016~');
    expect(writeFormDate({ kind: 'uncertain', from: '2016-12?', to: '' })).toBe('2016-12?');
    expect(writeFormDate({ kind: 'exact', from: '“去年”', to: '' })).toBe('“去年”');
    expect(writeFormDate({ kind: 'exact', from: '<b>去年</b>', to: '' })).toBe('<b>去年</b>');
    expect(writeFormDate({ kind: 'interval', from: '', to: '' })).toBe('');
  });
});
