import { expect, test } from 'vitest';
import { openKeptByText } from '../../../src/archive/kept-by-text.ts';
import type { LastBuild } from '../../../src/archive/last-build.ts';
import { PACKED_LETTERS, readLetters } from '../../../src/archive/reuse/letter-corpus.ts';
import { rememberBuilds } from '../../support/remember-builds.ts';

const text = (at: number) => `第${at}个小区，${'共计'.repeat(at % 7)}${at * 13}户。`;
const lettersOf = (at: number) => readLetters([{ id: 'p1', kind: 'paragraph', text: text(at) }]);

/** Builds that follow one another: each finds what the last has kept. */
function buildsOf(): { readonly build: (texts: readonly number[]) => readonly string[] } {
  const left = new Map<string, unknown>();
  return {
    build: (texts) => {
      const kept: string[] = [];
      const last: LastBuild = {
        ...rememberBuilds(left),
        keep: (name, value) => {
          kept.push(name);
          left.set(name, value);
        },
      };
      openKeptByText(last, 'letters', PACKED_LETTERS).keep(texts.map(String), texts.map(lettersOf));
      const { find } = openKeptByText(last, 'letters', PACKED_LETTERS);
      for (const at of texts) expect(find(String(at))).toEqual(lettersOf(at));
      return kept;
    },
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

test('few changes are kept apart, and each is found again by the next build', () => {
  const { build } = buildsOf();
  expect(build(range(0, 100))).toEqual(['letters']);
  expect(build(range(0, 100))).toEqual([]);
  expect(build([...range(0, 50), 200, ...range(51, 100)])).toEqual(['letters since']);
  expect(build([...range(0, 50), 201, ...range(51, 100), 202])).toEqual(['letters since']);
  expect(build(range(0, 100))).toEqual(['letters since']);
});

test('many changes are kept with all the others', () => {
  const { build } = buildsOf();
  expect(build(range(0, 100))).toEqual(['letters']);
  expect(build(range(0, 107))).toEqual(['letters']);
  expect(build(range(10, 107))).toEqual(['letters']);
  expect(build([...range(11, 107), 300])).toEqual(['letters since']);
});

test('what belongs to other packed letters is not taken for one of these', () => {
  const { build } = buildsOf();
  build(range(0, 100));
  build([...range(0, 100), 400]);
  build(range(500, 600));
  expect(build([...range(500, 600), 700])).toEqual(['letters since']);
});

test('a text that nobody has kept is not found', () => {
  expect(openKeptByText(rememberBuilds(), 'letters', PACKED_LETTERS).find('1')).toBeUndefined();
});
