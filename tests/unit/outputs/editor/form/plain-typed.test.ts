import { describe, expect, it } from 'vitest';
import { plainTyped } from '../../../../../src/outputs/editor/form/plain-typed.ts';

describe('what is typed into a form', () => {
  it.each([
    ['"08:30"', '08:30'],
    ['０８：３０', '08:30'],
    ['“411700”', '411700'],
    [' "2016-12-17~" ', '2016-12-17~'],
    ['＂１２０＂', '120'],
    ['', ''],
    ['"', '"'],
    ['驻马店市', '驻马店市'],
  ])('is %j in plain form as %j', (typed, plain) => {
    expect(plainTyped(typed)).toBe(plain);
  });
});
