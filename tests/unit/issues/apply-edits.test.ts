import { expect, it } from 'vitest';
import { applyEdits } from '../../../src/issues/apply-edits.ts';

const edit = (line: number, column: number, length: number, text: string) => ({
  edit: { from: { line, column }, to: { line, column: column + length }, text },
});

it('makes edits in any order, each at its own place', () => {
  expect(applyEdits('ab\ncd\n', [edit(2, 2, 1, 'xyz'), edit(1, 1, 1, ''), {}])).toBe('b\ncxyz\n');
});

it('leaves the second of two that overlap for the next time', () => {
  expect(applyEdits('abcd', [edit(1, 2, 2, '2'), edit(1, 1, 2, '1')])).toBe('1cd');
});

it('gives back a text without edits as it was', () => {
  expect(applyEdits('ab\r\n', [{}])).toBe('ab\r\n');
});
