import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shareLastBuild } from '../../../../src/archive/last-build.ts';
import { reprintClusters } from '../../../../src/archive/reprints/reprint-clusters.ts';
import { compareTexts } from '../../../../src/archive/reuse/changed-texts.ts';
import { buildSimilarArticles, similarArticles } from '../../../../src/archive/reuse/similar-articles.ts';
import { rememberBuilds } from '../../../support/remember-builds.ts';
import { sampleArchive } from '../../outputs/sample-archive.ts';

/** Texts are made of these, so that many share long runs, and some are reprints of each other. */
const RUNS = Array.from({ length: 7 }, (_, run) =>
  Array.from({ length: 20 }, (_, at) => String.fromCodePoint(0x4e00 + run * 50 + at)).join(''),
);
const text = fc
  .array(fc.nat(RUNS.length - 1), { minLength: 1, maxLength: 6 })
  .map((runs) => runs.map((run) => RUNS[run]).join('，'));
/** Day of the month by article, with its text. */
const texts = fc.dictionary(fc.integer({ min: 10, max: 28 }).map(String), text, { minKeys: 2, maxKeys: 9 });

const archiveOf = (byDay: Readonly<Record<string, string>>) =>
  sampleArchive(
    Object.fromEntries(
      Object.entries(byDay).map(([day, body]) => [
        `articles/2016/2016-12-${day}-unplaced-aa${day}.mdx`,
        `---\ntitle: 题\npublished: "2016-12-${day}"\ntype: report\nrights: full\n---\n${body}\n`,
      ]),
    ),
  );

let kept = new Map<string, unknown>();
beforeEach(() => {
  kept = new Map();
  shareLastBuild(rememberBuilds(kept));
});
afterEach(() => shareLastBuild(undefined));

/** What a build finds; with nothing kept, what it finds of itself. */
function find(byDay: Readonly<Record<string, string>>, options: { afresh?: boolean } = {}) {
  const before = kept;
  if (options.afresh) kept = new Map();
  const archive = archiveOf(byDay);
  const clusters = reprintClusters(archive).all.map(({ first, reprints }) => ({
    first: first.id,
    reprints: reprints.map(({ article, share }) => [article.id, share]),
  }));
  const similar = options.afresh ? buildSimilarArticles(archive) : similarArticles(archive);
  kept = before;
  return { clusters, similar: [...similar] };
}

describe('what the last build has found', () => {
  it('becomes, article by article, what is found of the texts as they are', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (before, others, isAdded) => {
        find(before);
        const [day = '', body = ''] = Object.entries(others)[0] ?? [];
        const edited = isAdded ? { ...before, [day]: body } : { ...others, ...before, [day]: body };
        expect(find(edited)).toEqual(find(edited, { afresh: true }));
        const { [day]: _, ...without } = edited;
        expect(find(without)).toEqual(find(without, { afresh: true }));
      }),
      { numRuns: 40 },
    );
  });

  it('serves for the same texts', () => {
    const [one = '', other = ''] = RUNS;
    const found = find({ '11': one + other, '12': other + one });
    expect(found.similar).toHaveLength(2);
    expect(find({ '11': one + other, '12': other + one })).toEqual(found);
  });
});

describe('compareTexts', () => {
  const named = (...names: string[]) => names.map((name) => ({ id: name.slice(0, 1), key: name.slice(1) }));

  it('names what is gone and what is new', () => {
    expect(compareTexts(named('a1', 'b1', 'c1'), named('a1', 'b2', 'c1', 'd1'))).toEqual({
      gone: named('b1'),
      goneAfter: [1],
      fresh: [1, 3],
    });
  });

  it('says nothing of texts that stand in another order', () => {
    expect(compareTexts(named('a1', 'b1'), named('b1', 'a1'))).toBeUndefined();
  });
});
