import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlignedPiece, alignTexts } from '../../../../src/archive/reprints/align-texts.ts';
import { lettersOnly } from '../../../../src/hanzi/letters.ts';
import type { TextBlock } from '../../../../src/mdx/read-body.ts';

const blocks = (...texts: readonly string[]): TextBlock[] =>
  texts.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph', text }));

const SIGNS = { same: '', removed: '-', added: '+', left: '<', moved: '>' } as const;
const written = (pieces: readonly AlignedPiece[]) => pieces.map(({ kind, text }) => `${SIGNS[kind]}${text}`);
const align = (first: string, later: string) =>
  written(alignTexts(blocks(...first.split('\n')), blocks(...later.split('\n'))));

const sides = (pieces: readonly AlignedPiece[]) => ({
  first: pieces
    .filter(({ kind }) => kind !== 'added' && kind !== 'moved')
    .map(({ text }) => text)
    .join(''),
  later: pieces
    .filter(({ kind }) => kind !== 'removed' && kind !== 'left')
    .map(({ text }) => text)
    .join(''),
});

describe('the alignment of two texts', () => {
  it('says what was changed, and nothing else', () => {
    expect(
      align(
        '全市召开创建动员大会，市长作报告，各区表态发言。',
        '全市召开创建推进大会，市长作报告，各区表态发言。',
      ),
    ).toEqual(['全市召开创建', '-动员', '+推进', '大会，市长作报告，各区表态发言。']);
  });

  it('takes punctuation, paragraphs and script for no difference', () => {
    expect(align('迎接检查，人人有责。\n从我做起', '迎接檢查人人有責從我做起！')).toEqual([
      '迎接檢查人人有責從我做起！',
    ]);
  });

  it('marks what was left out at the beginning and added at the end', () => {
    expect(
      align('本报讯：今天上午植树节活动在河边举行。', '今天上午植树节活动在河边举行。晨报记者摄'),
    ).toEqual(['-本报讯：', '今天上午植树节活动在河边举行。', '+晨报记者摄']);
  });

  it('does not take single letters of another sentence for common ones', () => {
    const [kept] = ['市里公布了今年的十件实事，'];
    expect(align(`${kept}头一件是修路。`, `${kept}第一次要种树。`)).toEqual([
      kept,
      '-头一件是修路。',
      '+第一次要种树。',
    ]);
  });

  it('tells what only stands elsewhere from what was left out or added', () => {
    const [one, two] = ['第一段讲的是道路怎样一直修到村口', '第二段写河水如何变清可以下河钓鱼'];
    const short = '下面的话太短不算';
    expect(align(`${one}。${two}${two}。`, `${two}${two}。新添一句。${one}。`)).toEqual([
      `<${one}。`,
      `${two}${two}。`,
      '+新添一句。',
      `>${one}。`,
    ]);
    expect(align(`${short}。${two}。`, `${two}。${short}。`)).toEqual([
      `-${short}。`,
      `${two}。`,
      `+${short}。`,
    ]);
  });

  it('is empty for empty texts and whole for one of them', () => {
    expect(alignTexts([], [])).toEqual([]);
    expect(align('', '只有后文')).toEqual(['+只有后文']);
    expect(align('只有前文', '')).toEqual(['-只有前文']);
  });

  it('gives back the letters of both texts', () => {
    const text = fc.array(fc.constantFrom('创建文明', '城市', '甲', '乙', '，', '\n', '迎检百日会战'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { first, later } = sides(alignTexts(blocks(one.join('')), blocks(other.join(''))));
        // Equal letters are printed as the later text has them, so punctuation may differ in the first.
        expect(lettersOnly(first)).toBe(lettersOnly(one.join('')));
        const whole = other.join('');
        expect(later).toBe(lettersOnly(whole) === '' ? '' : whole);
      }),
      { numRuns: 200 },
    );
  });
});
