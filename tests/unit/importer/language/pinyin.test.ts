import { describe, expect, test } from 'vitest';
import { pinyinWithoutTones, readingsOf, SYLLABLE } from '../../../../src/importer/language/pinyin.ts';

describe('pinyin', () => {
  test('a character of several readings has them all, each a syllable', () => {
    expect([...readingsOf('會')].sort()).toEqual(expect.arrayContaining(['huì', 'kuài']));
    expect([...readingsOf('創')].every((reading) => new RegExp(`^${SYLLABLE}$`, 'u').test(reading))).toBe(
      true,
    );
    expect(readingsOf('a').size).toBe(0);
  });
  test('a reading is typed in the letters of a keyboard', () => {
    expect(['chuàng', 'lǜ', 'wén'].map(pinyinWithoutTones)).toEqual(['chuang', 'lv', 'wen']);
  });
  test('no syllable is without a tone', () => {
    expect('chuang').not.toMatch(new RegExp(`^${SYLLABLE}$`, 'u'));
  });
});
