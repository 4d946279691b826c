import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhrases } from '../../../../src/archive/phrases/archive-phrases.ts';
import { buildPhrases } from '../../../../src/archive/phrases/build-phrases.ts';
import { changedRuns, gramsOf } from '../../../../src/archive/phrases/changed-runs.ts';
import { readHanRuns } from '../../../../src/archive/phrases/han-corpus.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

/** Runs that overlap each other, in both scripts. */
const LINE = '全国文明城市创建工作动员大会全國文明城市創建工作先进单位表彰大会';
const run = fc
  .tuple(fc.nat(LINE.length - 6), fc.integer({ min: 4, max: 12 }))
  .map(([from, length]) => LINE.slice(from, from + length));
const text = fc.array(run, { minLength: 1, maxLength: 4 }).map((runs) => runs.join('，'));
const article = fc.record({ text, place: fc.constantFrom('411700', '420500') });
type Articles = Readonly<Record<string, { readonly text: string; readonly place: string }>>;
const articles = fc.dictionary(fc.integer({ min: 10, max: 28 }).map(String), article, {
  minKeys: 4,
  maxKeys: 9,
});

const archiveOf = (byDay: Articles) =>
  sampleArchive(
    Object.fromEntries(
      Object.entries(byDay).map(([day, { text: body, place }]) => [
        `articles/2016/2016-12-${day}-${place}-aa${day}.mdx`,
        `---\ntitle: 题\npublished: "2016-12-${day}"\nplace: "${place}"\ntype: report\nrights: full\n---\n${body}\n`,
      ]),
    ),
  );

/** What the next build is told of what one has found. */
function lastOf({ kept, runs }: ReturnType<typeof findPhrases>) {
  const known = new Map(kept.texts.map(({ key }, at) => [key.slice(0, key.indexOf(' ')), runs[at]] as const));
  return { kept, runsOf: (words: string) => known.get(words) };
}

describe('findPhrases', () => {
  it('finds out of what was found before an edit what it finds without', () => {
    fc.assert(
      fc.property(articles, articles, fc.constantFrom(2, 300), (before, others, limit) => {
        const size = { limit, margin: 2 };
        const first = findPhrases(archiveOf(before), undefined, size);
        const [day = '', changed] = Object.entries(others)[0] ?? [];
        const edited = changed ? { ...before, [day]: changed } : before;
        const second = findPhrases(archiveOf(edited), lastOf(first), size);
        expect(second.phrases).toEqual(buildPhrases(archiveOf(edited), { limit }));
        const { [day]: _, ...without } = edited;
        const third = findPhrases(archiveOf(without), lastOf(second.runs.length > 0 ? second : first), size);
        expect(third.phrases).toEqual(buildPhrases(archiveOf(without), { limit }));
      }),
      { numRuns: 40 },
    );
  });

  it('seeks anew where nobody knows any more what has changed', () => {
    const before = { 10: { text: LINE, place: '411700' }, 11: { text: LINE, place: '420500' } };
    const { kept } = findPhrases(archiveOf(before), undefined);
    const edited = { ...before, 12: { text: LINE, place: '420500' } };
    const { phrases, runs } = findPhrases(archiveOf(edited), { kept, runsOf: () => undefined });
    expect(phrases).toEqual(buildPhrases(archiveOf(edited)));
    expect(runs.length).toBe(3);
  });
});

describe('changedRuns', () => {
  const read = (words: string) => readHanRuns(words, 4);
  const changed = (before: string, now: string, isAll = false) =>
    changedRuns(read(before), read(now), { isAll }).map((codes) => String.fromCharCode(...codes));

  it('are those that only one version has, or has more often', () => {
    expect(changed('创建文明城市，动员大会，表彰大会', '创建文明城市，表彰大会，表彰大会')).toEqual([
      '动员大会',
      '表彰大会',
    ]);
    expect(changed('创建文明，動員大會', '動員大會，创建文明')).toEqual([]);
    expect(changed('创建文明', '创建文明', true)).toHaveLength(2);
  });

  it('are those that are printed otherwise, though they fold to the same', () => {
    expect(changed('动员大会', '動員大會')).toEqual(['动员大会', '动员大会']);
  });

  it('have grams, which others have not', () => {
    const has = gramsOf(changedRuns(undefined, read('文明城市创'), { isAll: false }), 4);
    const codes = Uint16Array.from('建文明城市创', (character) => character.charCodeAt(0));
    expect([0, 1, 2].map((position) => has(codes, position))).toEqual([false, true, true]);
  });
});
