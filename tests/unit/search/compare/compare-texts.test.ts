import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import {
  countProposed,
  keysOfSide,
  proposeKeys,
  THRESHOLD,
} from '../../../../src/search/compare/compare-texts.ts';
import { renderKeysCsv } from '../../../../src/search/compare/export-comparison.ts';
import { findStrings, LENGTHS } from '../../../../src/search/compare/find-strings.ts';
import { readSide, readSideTexts } from '../../../../src/search/compare/read-sides.ts';
import type { SearchableArticle } from '../../../../src/search/index/searchable-article.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

// After 2016 texts have a formula that only three places use, and one that a single place repeats.
const articles = sortArticles(
  [...generateArticles(160, 53, 160)].map(toSearchable).map((article, i): SearchableArticle => {
    if ((article.from ?? '') < '2017') return article;
    const places = [`9${i % 3}0000`];
    const loud = i % 3 === 0 ? `${'甲乙丙'[(i / 3) % 3]}响当当的话，响当当的话`.repeat(3) : '';
    return {
      ...article,
      places,
      text: `${article.text}。${'天地人'[i % 3]}长效机制${'常抓好'[i % 3]}。${loud}`,
    };
  }),
);
const { reader } = openIndex(articles, { articlesPerEpoch: 70 });
const read = (address: string) => readSide(reader, parseFilters(new URLSearchParams(address)));
const sides = [await read('to=2016'), await read('from=2017')] as const;
const texts = await readSideTexts(reader, sides, () => undefined, new AbortController().signal);
const keys = await countProposed(reader, proposeKeys(texts, sides), sides);

describe('what tells two subcorpora apart', () => {
  const before = articles.filter(({ from = '9' }) => from < '2017');
  const after = articles.filter(({ from = '', to = '' }) => from !== '' && to >= '2017');

  it('is counted as a plain scan counts it, places and articles too', () => {
    expect(keys.length).toBeGreaterThan(2);
    for (const { phrase, first, second, ...figures } of keys) {
      const [one, other] = [before, after].map((members) => {
        const found = scanArticles(members, phrase.words, false);
        return {
          occurrences: found.reduce((sum, { occurrences }) => sum + occurrences, 0),
          articles: found.length,
          places: new Set(found.map(({ article }) => members[article]?.places.at(-1) ?? '')).size,
        };
      });
      expect({ words: phrase.words, first, second }).toEqual({
        words: phrase.words,
        first: one,
        second: other,
      });
      const size = (members: readonly SearchableArticle[]) =>
        members.reduce((sum, { title, text }) => sum + buildSequence(title + text).folded.length, 0);
      const [n1, n2] = [size(before), size(after)];
      const [k1 = 0, k2 = 0] = [one?.occurrences, other?.occurrences];
      const g = (k: number, n: number) => (k === 0 ? 0 : k * Math.log(k / n / ((k1 + k2) / (n1 + n2))));
      const rest = (k: number, n: number) => (n - k) * Math.log((n - k) / n / (1 - (k1 + k2) / (n1 + n2)));
      expect(figures.logLikelihood).toBeCloseTo(2 * (g(k1, n1) + g(k2, n2) + rest(k1, n1) + rest(k2, n2)), 6);
    }
  });

  it('names the formula of many places, and that of one city only when a single place is enough', () => {
    const words = (places: number) => keysOfSide(keys, 'second', places).map(({ phrase }) => phrase.words);
    expect(words(2)).toContain('长效机制');
    expect(words(1)).toContain('响当当的话');
    expect(words(2)).not.toContain('响当当的话');
    expect(keysOfSide(keys, 'first', 1).map(({ phrase }) => phrase.words)).not.toContain('长效机制');
    expect(keysOfSide(keys, 'second', 1).every(({ logLikelihood }) => logLikelihood >= THRESHOLD)).toBe(true);
  });

  it('is exported for both sides', () => {
    const said = {
      query: '',
      exact_script: false,
      subcorpus: '至2016',
      subcorpus_address: '?to=2016-12-31',
      subcorpus_articles: 1,
      subcorpus_characters: 1,
      reprints: 'counted' as const,
      subcorpus_reprints: 0,
      archive_version: '2026-01-01 0123456789ab',
      address: 'https://x.test/compare/',
    };
    const csv = renderKeysCsv(keys, { words: '2017起', articles: 2, characters: 3 }, said);
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    expect(rows.map((row) => row['words'])).toEqual(keys.map(({ phrase }) => phrase.words));
    expect(rows[0]).toMatchObject({
      subcorpus: '至2016',
      compared_with: '2017起',
      compared_with_articles: '2',
    });
  });
});

describe('words and formulae without a dictionary', () => {
  const sample = articles.slice(0, 40).map(({ text }, article) => ({ article, text }));

  /** The same by the plainest way: every string of every clause, its neighbours in sets. */
  function plainly(): string[] {
    const found = new Map<string, { count: number; left: Set<string>; right: Set<string> }>();
    let ends = 0;
    for (const { text } of sample) {
      for (const clause of text.split(/[，。；：！？、…—,;:!?\n\r]/)) {
        // Numbers and Latin words are whole.
        const folded = [...clause.matchAll(/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+|\p{L}|\p{N}/gu)].map(([token]) =>
          buildSequence(token).folded.join(''),
        );
        for (let length = LENGTHS.least; length <= LENGTHS.most; length++) {
          for (let at = 0; at + length <= folded.length; at++) {
            const words = folded.slice(at, at + length).join(' ');
            const seen = found.get(words) ?? { count: 0, left: new Set(), right: new Set() };
            found.set(words, seen);
            seen.count++;
            seen.left.add(folded[at - 1] ?? `end ${ends++}`);
            seen.right.add(folded[at + length] ?? `end ${ends++}`);
          }
        }
      }
    }
    const enough = [...found].filter(
      ([, { count, left, right }]) => count >= 3 && left.size >= 3 && right.size >= 3,
    );
    const kept = new Map(enough.map(([words, { count }]) => [words, count]));
    const binding = new Set('的了和与及在是为对将把被也都就等以之而或其并从向到于中上下个');
    const isContained = (words: string, count: number) =>
      [...kept].some(
        ([other, n]) =>
          n === count &&
          other.split(' ').length === words.split(' ').length + 1 &&
          (other.startsWith(`${words} `) || other.endsWith(` ${words}`)),
      );
    return [...kept]
      .filter(([words, count]) => !isContained(words, count))
      .map(([words]) => words)
      .filter(
        (words) => !binding.has(words.split(' ')[0] ?? '') && !binding.has(words.split(' ').at(-1) ?? ''),
      )
      .sort();
  }

  it('are those of the plainest reading', () => {
    const own = findStrings(sample).map(({ characters }) => characters.join(' '));
    expect(own.length).toBeGreaterThan(50);
    expect(own.sort()).toEqual(plainly());
  });
});
