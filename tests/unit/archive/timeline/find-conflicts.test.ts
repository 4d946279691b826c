import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/archive/timeline/claim.ts';
import { findConflicts } from '../../../../src/archive/timeline/find-conflicts.ts';
import { mergeClaims } from '../../../../src/archive/timeline/merge-claims.ts';
import { claim } from './claim.ts';

describe('findConflicts', () => {
  const conflictsOf = (...claims: readonly Partial<Claim>[]): number[] =>
    findConflicts(mergeClaims(claims.map(claim))).map((entry) => entry.conflicts.length);

  it('pairs two awards of one honour that lie too close to be two', () => {
    const awards = [
      { kind: 'award', date: '2016' },
      { kind: 'award', date: '2017-11-14' },
    ] as const;
    expect(conflictsOf(...awards)).toEqual([1, 1]);
  });

  it('does not pair a list and its ceremony, nor awards of two cycles', () => {
    const award = (date: string): Partial<Claim> => ({ kind: 'award', date });
    expect(conflictsOf(award('2020-11-10'), award('2020-11-20'))).toEqual([0, 0]);
    expect(conflictsOf(award('2017-11-14'), award('2020-11-20'))).toEqual([0, 0]);
  });

  it.each<[string, Partial<Claim>, Partial<Claim>, ...Partial<Claim>[]]>([
    ['plans for two years', { status: 'planned' }, { status: 'planned' }],
    ['what one file tells as two', { origin: 'x' }, { origin: 'x' }],
    ['what a whole province tells', { place: '520000' }, { place: '520000' }],
    ['titles of a joint drive', { honours: ['a', 'b'] }, { honours: ['a', 'b'] }],
    ['a title of a joint drive and one of its parts', { honours: ['a', 'b'] }, { honours: ['a'] }],
    ['titles of which no honour is named', { honours: [] }, { honours: [] }],
    ['a title and its being given back', {}, {}, { kind: 'removal', date: '2017-02', text: '撤销称号' }],
  ])('does not pair %s', (_, a, b, ...others) => {
    const awards = [
      { kind: 'award', date: '2016-10-01', ...a },
      { kind: 'award', date: '2017-11-14', ...b },
    ] as const;
    expect(Math.max(...conflictsOf(...awards, ...others))).toBe(0);
  });

  it('pairs two awards whose title was taken away at another time, or whose other title was', () => {
    const awards = [
      { kind: 'award', date: '2016' },
      { kind: 'award', date: '2017-11-14' },
    ] as const;
    expect(conflictsOf(...awards, { kind: 'removal', date: '2019' })).toEqual([1, 1, 0]);
    const other = { kind: 'removal', date: '2017-02', honours: ['guojia-weisheng'] } as const;
    expect(conflictsOf(...awards, other)).toEqual([1, 0, 1]);
  });

  it('pairs what an editor has marked as contradicted with the nearest other date', () => {
    const review = (date: string, more: Partial<Claim> = {}): Partial<Claim> => ({
      kind: 'review',
      date,
      ...more,
    });
    const noted = review('2020', { contradicts: '另一处作2021年' });
    expect(conflictsOf(noted, review('2021'), review('2022-06'))).toEqual([1, 1, 0]);
  });

  it('pairs with the one whose words are like the contradiction when two are equally near', () => {
    const noted = { kind: 'review', date: '2020', contradicts: '另一处把第十五名系于2021年' } as const;
    const other = { kind: 'review', date: '2021', text: '列第十九位' } as const;
    const rival = { kind: 'review', date: '2021', text: '另一处称2021年列第十五名' } as const;
    const entries = findConflicts(mergeClaims([noted, other, rival].map(claim)));
    expect(entries.filter((entry) => entry.conflicts.length > 0).map((entry) => entry.text)).toEqual([
      '召开推进会',
      rival.text,
    ]);
  });

  it('does not pair ordinary meetings', () => {
    expect(conflictsOf({ date: '2017-04-03' }, { date: '2017-04-19' })).toEqual([0, 0]);
  });
});
