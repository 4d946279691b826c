import { describe, expect, it } from 'vitest';
import { buildPattern, joinUnits, plainWords } from '../../../src/search/pattern.ts';

const outline = (words: string, quoted = false) =>
  buildPattern({ words, quoted })
    .parts.map(({ words: part, skipped, open }) => `${skipped}${open ? '+' : ''}${part}`)
    .join(' ');

describe('the pattern of a term', () => {
  it.each([
    ['创城', '0创城'],
    ['创?城', '0创 1城'],
    ['创？？城市', '0创 2城市'],
    ['第*届', '0第 0+届'],
    ['第*?届', '0第 1+届'],
    ['创?城*市', '0创 1城 0+市'],
    ['怎么办？', '0怎么办'],
    ['*创城*', '0创城'],
    ['？？', '0？？'],
  ])('%s', (words, expected) => {
    expect(outline(words)).toBe(expected);
  });

  it('has no wildcard in quotes', () => {
    expect(outline('创?城', true)).toBe('0创?城');
  });

  it('is plain words only without wildcards and neighbours', () => {
    expect(plainWords(buildPattern('创?城'))).toBe('创?城');
    expect(plainWords(buildPattern({ words: '创?城', quoted: false }))).toBeUndefined();
    const near = { words: '整改', quoted: false, distance: 5 };
    expect(plainWords(buildPattern({ words: '创城', quoted: false, near }))).toBeUndefined();
  });

  it('joins what stands at fixed distances', () => {
    const { parts } = buildPattern({ words: '创?城*第??届', quoted: false });
    expect(joinUnits(parts)).toEqual([
      {
        pieces: [
          { words: '创', offset: 0 },
          { words: '城', offset: 2 },
        ],
        length: 3,
        skipped: 0,
      },
      {
        pieces: [
          { words: '第', offset: 0 },
          { words: '届', offset: 3 },
        ],
        length: 4,
        skipped: 0,
      },
    ]);
  });
});
