import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import { gatherCollocates, type Segmenter } from '../../../../src/search/concordance/gather-collocates.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import { readAllLines } from '../../../../src/search/concordance/read-lines.ts';
import {
  chooseCollocates,
  orderCollocates,
  scoreCollocates,
} from '../../../../src/search/concordance/score-collocates.ts';
import { lookUpTexts } from '../../../../src/search/concordance/text-lookup.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

const articles = sortArticles([...generateArticles(120, 71, 400)].map(toSearchable));
const { reader } = openIndex(articles, { articlesPerEpoch: 50 });
const node = '创建';
const counted = await countPhrases(reader, [literalPhrase(node)], false, { values: {} });
const lines = await readAllLines(reader, counted, counted.articles);
const { textOf } = await lookUpTexts(reader, lines);
/** Words of two characters, wherever they begin: a segmenter that a test can follow. */
const pairs: Segmenter = (text) =>
  [...text.matchAll(/\p{Script=Han}{2}/gu)].map(({ index }) => ({ start: index, end: index + 2 }));

/** The same figures from the other end: for every character, whether a match stands near enough in its sentence. */
function plainly(size: number): { counts: Map<string, number>; characters: number } {
  const counts = new Map<string, number>();
  let characters = 0;
  for (const text of articles.flatMap((article) => [article.title, article.text])) {
    for (const sentence of text.split(/[。！？!?；;\n\r]/)) {
      const { folded } = buildSequence(sentence);
      const starts = folded.flatMap((_, at) => (folded.slice(at, at + 2).join('') === node ? [at] : []));
      const isMatch = (at: number) => starts.some((start) => at === start || at === start + 1);
      const isNear = (at: number) =>
        !isMatch(at) && starts.some((start) => (at < start ? start - at : at - start - 1) <= size);
      folded.forEach((character, at) => {
        if (!isNear(at)) return;
        characters++;
        counts.set(character, (counts.get(character) ?? 0) + 1);
      });
    }
  }
  return { counts, characters };
}

describe('collocates', () => {
  it.each([1, 3, 5] as const)('within %i characters are those of a reading from the other end', (size) => {
    const gathered = gatherCollocates(lines, textOf, { size, unit: 'characters' }, pairs, false);
    const expected = plainly(size);
    expect(gathered.characters).toBe(expected.characters);
    const single = gathered.strings.filter(({ words }) => [...words].length === 1);
    const counts = new Map(single.map(({ words, both }) => [buildSequence(words).folded.join(''), both]));
    expect(counts).toEqual(expected.counts);
  });

  it('score as the formulae say, from counts of the whole subcorpus', async () => {
    const gathered = gatherCollocates(lines, textOf, { size: 3, unit: 'characters' }, pairs, false);
    const chosen = chooseCollocates(gathered);
    const phrases = chosen.map(({ words }) => literalPhrase(words));
    const { perPhrase, scopeCharacters } = await countPhrases(reader, phrases, false, { values: {} });
    const figures = { matches: lines.length, inWindows: gathered.characters, characters: scopeCharacters };
    const scored = scoreCollocates(chosen, perPhrase, figures);
    expect(scored.length).toBeGreaterThan(20);
    for (const { words, both, all, ...scores } of scored) {
      expect(all).toBe(
        scanArticles(articles, words, false).reduce((sum, { occurrences }) => sum + occurrences, 0),
      );
      const expected = (gathered.characters * all) / scopeCharacters;
      expect(scores.mutualInformation).toBeCloseTo(Math.log(both / expected) / Math.log(2), 9);
      expect(scores.logDice).toBeCloseTo(14 + Math.log2((2 * both) / (lines.length + all)), 9);
      // G² as a sum of entropies: the rows and columns against the cells.
      const [r, n] = [gathered.characters, scopeCharacters];
      const h = (...cells: number[]) => cells.reduce((sum, k) => sum + (k > 0 ? k * Math.log(k / n) : 0), 0);
      const g = 2 * (h(both, r - both, all - both, n - r - all + both) - h(r, n - r) - h(all, n - all));
      expect(scores.logLikelihood).toBeCloseTo(g, 4);
    }
    const order = orderCollocates(scored, 'logLikelihood').map(({ logLikelihood }) => logLikelihood);
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });

  it('go by words of a segmenter, never beyond the sentence, and count what two windows share once', () => {
    const text = '甲乙创建丙丁创建戊己。庚辛';
    const line = (start: number) =>
      ({ article: 0, part: 'body', block: 1, start, end: start + 2, phrase: 0 }) as const;
    const own = [line(2), line(6)];
    const gathered = gatherCollocates(own, () => text, { size: 2, unit: 'words' }, pairs, false);
    expect(Object.fromEntries(gathered.strings.map(({ words, both }) => [words, both]))).toEqual({
      甲乙: 1,
      丙丁: 1,
      戊己: 1,
    });
    expect(gathered.characters).toBe(6);
  });
});
