import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAffected } from '../../../../src/archive/reuse/affected-texts.ts';
import { compareTexts } from '../../../../src/archive/reuse/changed-texts.ts';
import {
  type FoundReprint,
  type FoundReprints,
  findReprints,
  updateReprints,
} from '../../../../src/archive/reuse/find-reprints.ts';
import { buildLetterCorpus, type LetterCorpus } from '../../../../src/archive/reuse/letter-corpus.ts';
import { numberShingles } from '../../../../src/archive/reuse/number-shingles.ts';

const SIZE = 16;
const run = (number: number) =>
  String.fromCodePoint(...Array.from({ length: 24 }, (_, at) => 0x4e00 + number * 30 + at));
const corpusOf = (texts: readonly string[]) =>
  buildLetterCorpus(texts.map((text) => [{ id: 'p1', kind: 'paragraph', text }]));

/** A text by its name, made of numbered runs of letters. */
interface Named {
  readonly id: string;
  readonly runs: readonly number[];
}
const textOf = ({ runs }: Named) => runs.map(run).join('，');
const namesOf = (texts: readonly Named[]) => texts.map(({ id, runs }) => ({ id, key: runs.join() }));

function findAll(texts: readonly Named[]): FoundReprints {
  const corpus = corpusOf(texts.map(textOf));
  return findReprints(corpus, numberShingles(corpus, SIZE), [...texts.keys()]);
}

/** What is found of the texts as they are now, out of what was found of them as they were. */
function update(before: readonly Named[], now: readonly Named[]): FoundReprints {
  const { reprints, sizes } = findAll(before);
  const changes = compareTexts(namesOf(before), namesOf(now));
  if (!changes) throw new Error('In another order.');
  const gone = before.filter((text) => changes.gone.some(({ id }) => id === text.id));
  const fresh = new Set(changes.fresh);
  const numberOf = (text: number) => {
    const at = now.findIndex(({ id }) => id === before[text]?.id);
    return at >= 0 && !fresh.has(at) ? at : undefined;
  };
  const found = reprints.flatMap(({ text, first, share }): [number, FoundReprint][] => {
    const at = numberOf(text);
    return at === undefined ? [] : [[at, { text: at, first: numberOf(first) ?? -1, share }]];
  });
  const known = new Int32Array(now.length);
  before.forEach((_, text) => {
    const at = numberOf(text);
    if (at !== undefined) known[at] = sizes[text] ?? 0;
  });
  return updateReprints(corpusOf([...now, ...gone].map(textOf)), SIZE, [...now.keys()], {
    changed: [...changes.fresh, ...gone.map((_, at) => now.length + at)],
    gone: gone.length,
    goneAfter: changes.goneAfter,
    fresh: changes.fresh,
    found: new Map(found),
    sizes: known,
  });
}

/** So many texts that many a run stands in more of them than are listed for it. */
const texts = fc
  .array(fc.array(fc.nat(40), { minLength: 2, maxLength: 9 }), { minLength: 90, maxLength: 130 })
  .map((all) =>
    all.map((runs, at): Named => ({ id: `t${at}`, runs: at % 3 === 0 ? runs : [0, 1, ...runs] })),
  );

describe('the texts that a change affects', () => {
  it('are all that are found otherwise, when one is edited, added or withdrawn', () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('edit', 'add', 'withdraw', 'extend'),
      runs: fc.array(fc.nat(40), { minLength: 2, maxLength: 9 }),
    });
    fc.assert(
      fc.property(texts, fc.array(change, { minLength: 1, maxLength: 3 }), (before, changes) => {
        const now = [...before];
        changes.forEach(({ at: chance, kind, runs }, number) => {
          const at = chance % now.length;
          const own = now[at];
          if (!own) return;
          if (kind === 'add') now.splice(at, 0, { id: `n${number}`, runs });
          else if (kind === 'withdraw') now.splice(at, 1);
          else now[at] = { id: own.id, runs: kind === 'edit' ? runs : [...own.runs, ...runs.slice(0, 2)] };
        });
        expect(update(before, now)).toEqual(findAll(now));
      }),
      { numRuns: 30 },
    );
  });

  it('are few when a sentence is added that nobody else has', () => {
    const before = Array.from({ length: 100 }, (_, at): Named => ({ id: `t${at}`, runs: [0, 1, 100 + at] }));
    const now = before.map((text, at) => (at === 80 ? { ...text, runs: [...text.runs, 900] } : text));
    const { sizes } = findAll(before);
    const affected = findAffected(
      corpusOf([...now, ...before.slice(80, 81)].map(textOf)),
      SIZE,
      { changed: [80, 100], gone: 1, goneAfter: [80], fresh: [80] },
      { isListed: () => true, mostListed: 64, leastShared: (text) => (sizes[text] ?? 0) * 0.05 },
    );
    expect(affected).toEqual([80]);
  });

  it('are those after it, when a text among the first of many is no more', () => {
    const corpus: LetterCorpus = corpusOf(Array.from({ length: 81 }, () => run(0)));
    const affected = findAffected(
      corpus,
      SIZE,
      { changed: [80], gone: 1, goneAfter: [10], fresh: [] },
      { isListed: () => true, mostListed: 64, leastShared: () => Number.POSITIVE_INFINITY },
    );
    expect(affected).toEqual(Array.from({ length: 70 }, (_, at) => 10 + at));
  });
});
