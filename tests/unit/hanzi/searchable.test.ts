import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBigrams, findHanRuns } from '../../../src/hanzi/han-runs.ts';
import { buildSequence } from '../../../src/hanzi/searchable.ts';

describe('buildSequence', () => {
  it('passes over punctuation, blanks and line breaks and remembers where it was', () => {
    const { folded, exact, offsets } = buildSequence('創城,\n40項。');
    expect(folded.join('')).toBe('创城40项');
    expect(exact.join('')).toBe('創城40項');
    expect(offsets).toEqual([0, 1, 4, 5, 6, 7]);
  });

  it('counts a character outside the basic plane once', () => {
    const { folded, offsets } = buildSequence('𠮷a');
    expect(folded).toEqual(['𠮷', 'a']);
    expect(offsets).toEqual([0, 2, 3]);
  });

  it('is empty for punctuation only', () => {
    expect(buildSequence('!?…')).toEqual({ folded: [], exact: [], offsets: [0] });
  });

  it('maps every character back to its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { folded, offsets } = buildSequence(text);
        expect(offsets.length).toBe(folded.length + 1);
        for (let i = 0; i < folded.length; i++) {
          const source = String.fromCodePoint(text.codePointAt(offsets[i] ?? 0) ?? 0);
          expect(buildSequence(source).folded).toEqual([folded[i]]);
        }
      }),
    );
  });
});

describe('findHanRuns and buildBigrams', () => {
  it('finds the stretches of Han characters', () => {
    expect(findHanRuns('2017年,创城 APP上线')).toEqual([
      { text: '年', offset: 4 },
      { text: '创城', offset: 6 },
      { text: '上线', offset: 12 },
    ]);
  });

  it('pairs neighbours', () => {
    expect(buildBigrams([...'创建城'])).toEqual(['创建', '建城']);
    expect(buildBigrams(['创'])).toEqual([]);
  });
});
