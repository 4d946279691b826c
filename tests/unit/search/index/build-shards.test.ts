import { expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { decodePositions } from '../../../../src/search/format/positions.ts';
import { decodeShard, lastKey, summaryKey } from '../../../../src/search/format/shard.ts';
import { decodeSummary } from '../../../../src/search/format/summary.ts';
import { buildLayout } from '../../../../src/search/index/build-layout.ts';
import { buildShards } from '../../../../src/search/index/build-shards.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';

const FREQUENT = 20;
const SHARD_BYTES = 500;
// Letters of two and of four bytes, a character of two UTF-16 units, empty fields.
const ODD = [
  { title: '', text: '𠀀國家，国é𠀁é国' },
  { title: '国', text: '' },
];
const fields = [...[...generateArticles(30, 4, 150)].map(toSearchable), ...ODD];
const extended: string[] = [];
const shards = [...buildShards(buildLayout(fields), extended, FREQUENT, SHARD_BYTES)];
const lists = new Map(shards.flatMap(({ bytes }) => [...decodeShard(bytes)]));

/** Every gram of one to three characters with its positions, the articles of these and those of them in its title. */
function scanGrams() {
  const grams = new Map<string, { positions: number[]; articles: number[]; inTitle: number[] }>();
  let at = 0;
  fields.forEach(({ title, text }, article) => {
    for (const field of [title, text]) {
      const { folded } = buildSequence(field);
      for (let i = 0; i < folded.length; i++) {
        for (const length of [1, 2, 3]) {
          if (i + length > folded.length) continue;
          const gram = folded.slice(i, i + length).join('');
          const found = grams.get(gram) ?? { positions: [], articles: [], inTitle: [] };
          grams.set(gram, found);
          found.positions.push(at + i);
          found.articles.push(article);
          if (field === title) found.inTitle.push(article);
        }
      }
      at += folded.length + 1;
    }
  });
  return grams;
}

const grams = scanGrams();
const lengthOf = (gram: string) => [...gram].length;

it('have in order the positions of every pair, and of what is longer where a pair is frequent', () => {
  const keys = [...lists.keys()];
  expect(keys).toEqual(keys.toSorted());
  expect(shards.length).toBeGreaterThan(20);
  expect(shards.map(({ firstKey }) => firstKey)).toEqual(
    shards.map(({ bytes }) => [...decodeShard(bytes).keys()][0]),
  );
  expect(extended.length).toBeGreaterThan(20);
  for (const [gram, { positions }] of grams) {
    const list = lists.get(gram);
    const pair = [...gram].slice(0, 2).join('');
    const isListed = lengthOf(gram) === 2 || (lengthOf(gram) === 3 && extended.includes(pair));
    expect(list && [...decodePositions(list.bytes, list.count)]).toEqual(isListed ? positions : undefined);
    if (lengthOf(gram) === 2) expect(extended.includes(gram)).toBe(positions.length > FREQUENT);
  }
});

it('count by article each character, and each gram whose longer ones they list', () => {
  for (const [gram, { articles, inTitle }] of grams) {
    const list = lists.get(summaryKey(gram));
    expect(list !== undefined).toBe(lengthOf(gram) === 1 || extended.includes(gram));
    if (!list) continue;
    const summary = decodeSummary(list.bytes, list.count);
    const expected = [...new Set(articles)];
    const count = (all: readonly number[]) =>
      expected.map((one) => all.filter((other) => other === one).length);
    expect([...summary.articles]).toEqual(expected);
    expect([...summary.counts]).toEqual(count(articles));
    expect([...summary.titleCounts]).toEqual(count(inTitle));
  }
});

it('have where a character ends a field', () => {
  const last = lists.get(lastKey('国'));
  const ends = grams
    .get('国')
    ?.positions.filter(
      (position) =>
        ![...grams].some(
          ([gram, { positions }]) =>
            lengthOf(gram) === 2 && gram.startsWith('国') && positions.includes(position),
        ),
    );
  expect(last && [...decodePositions(last.bytes, last.count)]).toEqual(ends);
});
