import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldExact } from '../../../src/hanzi/fold.ts';
import { FOLD_TABLE } from '../../../src/hanzi/fold-table.ts';

describe('fold', () => {
  it.each([
    ['創則必成', '创则必成'],
    ['換新天', '换新天'],
    ['裏裡里', '里里里'],
    ['看著', '看着'],
    ['瞭解', '了解'],
    ['臺灣', '台湾'],
    ['ＡＰＰ４０項', 'app40项'],
    ['二○一六年', '二〇一六年'],
    ['⼈⽂', '人文'],
    ['羣眾', '群众'],
    ['邨镇', '村镇'],
  ])('%s and %s are the same to a search', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it.each([
    '呆待',
    '坏坯',
    '画划',
    '里哩',
    '么幺',
    '沉沈',
    '帐账',
    '象像',
    '作做',
    '份分',
    '覆复',
    '零〇',
    '和咊',
    '喆哲',
  ])('%s are two words and stay apart', (pair) => {
    const [a = '', b = ''] = pair;
    expect(fold(a)).not.toBe(fold(b));
  });

  it('never changes the length and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded.length).toBe(text.length);
        expect(fold(folded)).toBe(folded);
        expect(foldExact(text).length).toBe(text.length);
        expect(fold(foldExact(text))).toBe(folded);
      }),
    );
  });

  it('is idempotent for every character of the basic plane', () => {
    for (let code = 0; code < 0xd800; code++) {
      const folded = fold(String.fromCharCode(code));
      expect(fold(folded)).toBe(folded);
    }
  });

  it('keeps each character in one class of one UTF-16 length', () => {
    const seen = new Set<string>();
    for (const word of FOLD_TABLE.split(' ')) {
      const members = [...word];
      expect(new Set(members.map((member) => member.length)).size).toBe(1);
      for (const member of members) {
        expect(seen.has(member)).toBe(false);
        seen.add(member);
      }
    }
  });
});

describe('foldExact', () => {
  it('folds width and case and leaves the script', () => {
    expect(foldExact('創ＡＢ')).toBe('創ab');
  });
});
