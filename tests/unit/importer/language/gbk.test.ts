import { describe, expect, test } from 'vitest';
import {
  decodePair,
  isGb2312,
  isGbkOnlyHan,
  isPrivateUse,
  pairOf,
} from '../../../../src/importer/language/gbk.ts';

const code = (character: string) => character.charCodeAt(0);

describe('GBK pairs', () => {
  test('every pair that means a character is found again from it', () => {
    const lost: string[] = [];
    for (let pair = 0x8140; pair <= 0xfefe; pair++) {
      const unit = decodePair(pair >> 8, pair & 0xff);
      if (unit !== 0 && decodePair(pairOf(unit) >> 8, pairOf(unit) & 0xff) !== unit)
        lost.push(pair.toString(16));
    }
    expect(lost).toEqual([]);
  });

  test.each([
    ['城', 0xb3c7],
    ['創', 0x8493],
    ['，', 0xa3ac],
    ['a', 0],
    ['\u0e01', 0],
  ])('the bytes of %s', (character, pair) => {
    expect(pairOf(code(character))).toBe(pair);
  });

  test('what mirrors annotate lies outside GB2312', () => {
    expect([isGbkOnlyHan(code('創')), isGb2312(code('創'))]).toEqual([true, false]);
    expect([isGbkOnlyHan(code('城')), isGb2312(code('城'))]).toEqual([false, true]);
    expect(isGbkOnlyHan(code('，'))).toBe(false);
    expect(isPrivateUse(decodePair(0xaa, 0xa1))).toBe(true);
    expect(decodePair(0x81, 0x7f)).toBe(0);
  });
});
