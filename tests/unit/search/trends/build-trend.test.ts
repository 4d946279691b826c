import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { buildSequence } from '../../../../src/hanzi/searchable.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import type { SearchableArticle } from '../../../../src/search/index/searchable-article.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { buildTrend, type Trend } from '../../../../src/search/trends/build-trend.ts';
import { renderTrendCsv } from '../../../../src/search/trends/export-trend.ts';
import {
  EMPTY_TRENDS,
  parseTrendsState,
  renderTrendsState,
} from '../../../../src/search/trends/trends-state.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { makeArticle, openIndex } from '../open-index.ts';

// Every fourth article has a known distance from an award, some too far from it.
const articles = sortArticles(
  [...generateArticles(240, 41, 250)]
    .map(toSearchable)
    .map((article, i) => (i % 4 === 0 ? { ...article, since: { award: (i - 120) * 8 } } : article)),
);
const { reader } = openIndex(articles, { articlesPerEpoch: 100 });
const phrases = ['整改', '文明', '文明城市'].map(literalPhrase);

async function trend(search: string): Promise<Trend> {
  const state = parseTrendsState(search);
  const counted = await countPhrases(reader, phrases, false, state.filters);
  return buildTrend(counted, await reader.background(), state.filters, state);
}

/** What a plain reading finds in some articles. */
function tally(members: readonly SearchableArticle[]) {
  const texts = members.flatMap(({ title, text }) => [title, text]);
  return {
    counts: phrases.map(({ words }) =>
      scanArticles(members, words, false).reduce((sum, { occurrences }) => sum + occurrences, 0),
    ),
    articles: members.length,
    characters: texts.reduce((sum, text) => sum + buildSequence(text).folded.length, 0),
  };
}

const { counts: all } = tally(articles);
const isSure = ({ from = '', to = '' }: SearchableArticle, length: number) =>
  from !== '' && from.slice(0, length) === to.slice(0, length);

describe('phrases over time', () => {
  it.each([
    ['year', 4],
    ['month', 7],
  ])('by %s are what a plain reading of each step finds; nothing undated is in any', async (by, length) => {
    const { bins, aside, total } = await trend(`?by=${by}`);
    for (const { key, counts, articles: held, characters } of bins) {
      const members = articles.filter((article) => isSure(article, length) && article.from?.startsWith(key));
      expect({ key, counts, articles: held, characters }).toEqual({ key, ...tally(members) });
    }
    expect(total.counts).toEqual(all);
    const inBins = bins.reduce((sum, { articles: held }) => sum + held, 0);
    expect(inBins).toBe(articles.filter((article) => isSure(article, length)).length);
    const undated = aside.find(({ why }) => why === 'undated');
    expect(undated?.articles).toBe(articles.filter(({ from }) => from === undefined).length);
    expect(undated?.counts).toEqual(tally(articles.filter(({ from }) => from === undefined)).counts);
  });

  it('by days from an event: every step, and all that has none beside', async () => {
    const { bins, aside } = await trend('?by=award&step=90');
    for (const { key, counts } of bins) {
      const [from = 0, to = 0] = key.split('/').map(Number);
      const members = articles.filter(
        ({ since, from: dated }) =>
          dated !== undefined && since?.award !== undefined && since.award >= from && since.award <= to,
      );
      expect({ key, counts }).toEqual({ key, counts: tally(members).counts });
    }
    expect(bins.map(({ key }) => key)).toContain('0/89');
    expect(aside.map(({ why }) => why)).toEqual(['undated', 'no-event', 'far']);
    const counted = [...bins, ...aside].reduce((sum, { counts: [first = 0] }) => sum + first, 0);
    expect(counted).toBe(all[0]);
  });

  it.each(['?by=year', '?by=month&from=2012-03-10&to=2014-06-20', '?by=award&step=30'])(
    'every point of %s leads to just the lines it counts',
    async (search) => {
      const { bins } = await trend(search);
      const held = bins.filter(({ articles: n }) => n > 0);
      expect(held.length).toBeGreaterThan(3);
      for (const { filters, counts, key } of held.slice(0, 12)) {
        const lines = await countPhrases(reader, phrases, false, filters);
        expect({ key, counts: lines.perPhrase }).toEqual({ key, counts });
      }
    },
  );

  it('tells years that nobody looked at from years somebody searched', async () => {
    const dated = (id: string, year: string) =>
      makeArticle(id, {
        text: '整改',
        from: `${year}-05-01`,
        to: `${year}-05-01`,
        places: ['410000', '411700'],
      });
    const coverage = [
      { place: '411702', from: 2012, to: 2012 },
      { place: '520000', from: 2013, to: 2013 },
    ];
    const { reader: small } = openIndex([dated('a', '2010'), dated('b', '2014')]);
    const counted = await countPhrases(small, phrases, false, { values: {} });
    const background = { ...(await small.background()), coverage };
    const looked = (address: string) => {
      const filters = parseFilters(new URLSearchParams(address));
      return buildTrend(counted, background, filters, EMPTY_TRENDS).bins.map(
        (bin) => `${bin.key} ${bin.looked}`,
      );
    };
    expect(looked('place=410000')).toEqual([
      '2010 articles',
      '2011 unsearched',
      '2012 searched',
      '2013 unsearched',
      '2014 articles',
    ]);
    expect(looked('')[3]).toBe('2013 searched');
  });

  it('are exported with every phrase in one file, which adds up', async () => {
    const said = {
      query: '整改|文明',
      exact_script: false,
      subcorpus: '全部报道',
      subcorpus_address: '',
      subcorpus_articles: 240,
      subcorpus_characters: 1,
      reprints: 'counted' as const,
      subcorpus_reprints: 0,
      archive_version: '2026-01-01 0123456789ab',
      address: 'https://x.test/trends/',
    };
    const rows: Record<string, string>[] = parse(renderTrendCsv(await trend('?by=year'), said), {
      bom: true,
      columns: true,
    });
    phrases.forEach(({ words }, i) => {
      const own = rows.filter(({ phrase }) => phrase === words);
      expect(own.reduce((sum, row) => sum + Number(row['occurrences']), 0)).toBe(all[i]);
      expect(own.every((row) => row['subcorpus'] === '全部报道')).toBe(true);
    });
    const [first] = rows.filter(({ looked, occurrences }) => looked === 'articles' && occurrences !== '0');
    const rate = (Number(first?.['occurrences']) / Number(first?.['characters'])) * 10_000;
    expect(Number(first?.['per_10000_characters'])).toBeCloseTo(rate, 3);
  });
});

it('the address of the trends comes back as it was', () => {
  const address = '?q=%E6%95%B4%E6%94%B9&place=410000&by=inspection&step=7&rate=1';
  expect(renderTrendsState(parseTrendsState(address))).toBe(address);
  expect(parseTrendsState('?by=week&step=8&rate=yes')).toEqual(EMPTY_TRENDS);
});
