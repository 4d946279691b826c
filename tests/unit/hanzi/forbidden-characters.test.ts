import { describe, expect, it } from 'vitest';
import { findForbidden } from '../../../src/hanzi/forbidden-characters.ts';

describe('findForbidden', () => {
  it.each([
    ['a control character', '甲\u0000乙', 'control', 'U+0000'],
    ['an escape sequence', '甲\u001b[31m', 'control', 'U+001B'],
    ['a control character of the upper half', '甲\u0085乙', 'control', 'U+0085'],
    ['an override of direction', '甲\u202e乙', 'direction', 'U+202E'],
    ['an isolate', '甲\u2066乙', 'direction', 'U+2066'],
    ['a zero-width space', '甲\u200b乙', 'invisible', 'U+200B'],
    ['a byte order mark in the middle', '甲\ufeff乙', 'invisible', 'U+FEFF'],
    ['a tag character', '甲\u{e0041}乙', 'invisible', 'U+E0041'],
    ['half of a character', '甲\ud800乙', 'surrogate', 'U+D800'],
    ['a noncharacter', '甲\uffff乙', 'noncharacter', 'U+FFFF'],
  ])('finds %s', (_, text, kind, name) => {
    expect(findForbidden(text)).toEqual([{ offset: 1, kind, name }]);
  });

  it('lets text be text: tabs, line ends, ideographic blanks, emoji with joiners, rare characters', () => {
    expect(findForbidden('甲\t乙\r\n　丙 👩‍🌾 𠮷 \ufffd')).toEqual([]);
  });

  it('stops after as many as asked for', () => {
    expect(findForbidden('\u200b'.repeat(9), 2)).toHaveLength(2);
  });
});
