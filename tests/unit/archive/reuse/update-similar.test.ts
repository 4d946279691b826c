import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Archive } from '../../../../src/archive/archive.ts';
import { shareLastBuild } from '../../../../src/archive/last-build.ts';
import type { SimilarArticle } from '../../../../src/archive/reuse/compare-similar.ts';
import { buildSimilarArticles, similarArticles } from '../../../../src/archive/reuse/similar-articles.ts';
import { mergeSimilar } from '../../../../src/archive/reuse/update-similar.ts';
import { rememberBuilds } from '../../../support/remember-builds.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

const run = (at: number) =>
  Array.from({ length: 20 }, (_, letter) => String.fromCodePoint(0x4e00 + at * 40 + letter)).join('');

/** An archive of one article for each text, in this order; a text of undefined is of no article. */
function archiveOf(texts: readonly (string | undefined)[]): Archive {
  return sampleArchive(
    Object.fromEntries(
      texts.flatMap((text, index) => {
        const name = `undated-unplaced-${(0xa000 + index).toString(16)}`;
        const source = `---\ntitle: 题\ntype: report\nrights: full\n---\n${text}\n`;
        return text === undefined ? [] : [[`articles/x/${name}.mdx`, source]];
      }),
    ),
  );
}

const kept = new Map<string, unknown>();
beforeEach(() => {
  kept.clear();
  shareLastBuild(rememberBuilds(kept));
});
afterEach(() => shareLastBuild(undefined));

/** Builds one archive after the other, and compares what the last one is told with what is found of it alone. */
function expectSame(...states: readonly (readonly (string | undefined)[])[]): void {
  for (const texts of states) {
    const archive = archiveOf(texts);
    expect([...similarArticles(archive)]).toEqual([...buildSimilarArticles(archive)]);
  }
}

describe('articles that are similar after an edit', () => {
  const text = fc
    .array(fc.nat(4), { minLength: 1, maxLength: 7 })
    .map((runs) => runs.map((at) => run(at)).join('，'));
  const texts = fc.array(text, { minLength: 8, maxLength: 13 });

  it('are those that are found from nothing, where many share much', () => {
    fc.assert(
      fc.property(texts, fc.nat(12), fc.option(text, { nil: undefined }), (before, at, other) => {
        kept.clear();
        expectSame(before, before.with(at % before.length, other ?? ''), before, [...before, other]);
        kept.clear();
        expectSame([...before, other], before.with(at % before.length, `${other}${before[0]}`));
        kept.clear();
        expectSame(before, (before as (string | undefined)[]).with(at % before.length, undefined), before);
      }),
      { numRuns: 25 },
    );
  });

  it('are those that are found from nothing, where a run becomes too common and ceases to be', () => {
    const [common, rare] = [run(0), run(1)];
    const others = Array.from({ length: 61 }, () => common);
    const pair = [`${common}甲${rare}`, `${rare}乙${common}`];
    expectSame(
      [...pair, ...others, '别的', '其他'],
      [...pair, ...others, common, '其他'],
      [...pair, ...others, common, `丙${common}`],
      [...pair, ...others, common, '其他'],
      [...pair, ...others.with(3, rare), common, '其他'],
    );
  });
});

describe('mergeSimilar', () => {
  const one = (id: string, score: number): SimilarArticle => ({ id, score, shared: 20, passages: [] });
  const six = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4].map((score) => one(`s${score}`, score));

  it('puts the changed ones where their scores put them', () => {
    expect(mergeSimilar([one('a', 0.5), one('b', 0.2)], new Set(['a']), [one('a', 0.1)])).toEqual([
      one('b', 0.2),
      one('a', 0.1),
    ]);
    expect(mergeSimilar(six, new Set(), [one('a', 0.65)])?.map(({ score }) => score)).toEqual([
      0.9, 0.8, 0.7, 0.65, 0.6, 0.5,
    ]);
    expect(mergeSimilar(six, new Set(), [one('a', 0.1)])).toEqual(six);
  });

  it('does not know who comes up where one of the six is gone, but for one that is as much alike', () => {
    expect(mergeSimilar(six, new Set(['s0.7']), [])).toBeUndefined();
    expect(mergeSimilar(six, new Set(['s0.7']), [one('a', 0.3)])).toBeUndefined();
    expect(mergeSimilar(six, new Set(['s0.7']), [one('a', 0.45)])).toHaveLength(6);
  });

  it('does not know who of two with the same digits comes first', () => {
    expect(mergeSimilar([one('a', 0.5)], new Set(), [one('b', 0.5)])).toBeUndefined();
  });
});
