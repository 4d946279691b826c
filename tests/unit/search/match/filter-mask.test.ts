import { describe, expect, it } from 'vitest';
import { otherSide, parseCompareState } from '../../../../src/search/compare/compare-state.ts';
import { readSide } from '../../../../src/search/compare/read-sides.ts';
import { countPhrases } from '../../../../src/search/concordance/count-phrases.ts';
import { literalPhrase } from '../../../../src/search/concordance/parse-phrases.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { runSearch } from '../../../../src/search/match/run-search.ts';
import { parseQuery } from '../../../../src/search/query.ts';
import { buildTrend } from '../../../../src/search/trends/build-trend.ts';
import { parseTrendsState } from '../../../../src/search/trends/trends-state.ts';
import { parseFilters } from '../../../../src/search/workspace/workspace-state.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { scanArticles } from '../../../generators/corpus/scan-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { openIndex } from '../open-index.ts';

const WORDS = '文明';

// Every fifth article is a reprint.
const articles = sortArticles(
  [...generateArticles(120, 5, 300)]
    .map(toSearchable)
    .map((article, i) => (i % 5 === 0 ? { ...article, isReprint: true as const } : article)),
);
const firsts = articles.filter(({ isReprint }) => !isReprint);
const { reader } = openIndex(articles);
/** An archive that never had the reprints: every count without them must be that of it. */
const { reader: without } = openIndex(firsts);

const filtersOf = (address: string) => parseFilters(new URLSearchParams(address));

describe('counts without reprints', () => {
  it('are those of a search of an archive that never had them, facets and months too', async () => {
    const parsed = parseQuery(WORDS);
    if ('error' in parsed) throw new Error('no query');
    const search = (of: typeof reader, address: string) =>
      runSearch(of, {
        query: parsed.query,
        filters: filtersOf(address),
        sort: 'newest',
        exactScript: false,
        expansionsOff: new Set(),
      });
    for (const address of ['', 'from=2012&to=2018', 'type=report']) {
      const [counted, never] = [
        await search(reader, `${address}&reprints=without`),
        await search(without, address),
      ];
      expect(counted.hits.map(({ article }) => articles[article]?.id)).toEqual(
        never.hits.map(({ article }) => firsts[article]?.id),
      );
      expect(counted.occurrences).toBe(never.occurrences);
      expect([...counted.facets.years]).toEqual([...never.facets.years]);
      expect(counted.facets.undated).toBe(never.facets.undated);
      const types = ({ facets, dictionaries }: typeof counted) =>
        dictionaries.facets.type.map(({ value }, i) => [value, facets.counts.type[i]]);
      expect(types(counted)).toEqual(types(never));
    }
    expect((await search(reader, '')).hits.length).toBe(scanArticles(articles, WORDS, false).length);
    expect(scanArticles(articles, WORDS, false).length).toBeGreaterThan(
      scanArticles(firsts, WORDS, false).length,
    );
  });

  it('are those of its lines and its trends', async () => {
    const counted = (of: typeof reader, address: string) =>
      countPhrases(of, [literalPhrase(WORDS)], false, filtersOf(address));
    const [lines, never] = [await counted(reader, 'reprints=without'), await counted(without, '')];
    expect(lines.occurrences).toBe(never.occurrences);
    expect(lines.articles.map(({ total }) => total)).toEqual(never.articles.map(({ total }) => total));
    expect(lines.scopeCharacters).toBe(never.scopeCharacters);
    const state = parseTrendsState('?by=year');
    const trendOf = async (of: typeof reader, lineCounts: typeof lines, address: string) =>
      buildTrend(lineCounts, await of.background(), filtersOf(address), state);
    const bins = ({ bins, total }: Awaited<ReturnType<typeof trendOf>>) => [
      bins.map(({ key, counts, characters }) => [key, counts, characters]),
      total,
    ];
    expect(bins(await trendOf(reader, lines, 'reprints=without'))).toEqual(
      bins(await trendOf(without, never, '')),
    );
  });

  it('hold for both sides of a comparison, whichever way the second is named', async () => {
    const isHeld = (numbers: ReadonlySet<number>) =>
      [...numbers].map((number) => articles[number]?.isReprint);
    for (const address of ['?type=report&reprints=without', '?type=report&type2=notice&reprints=without']) {
      const state = parseCompareState(address);
      const other = otherSide(state);
      if (!other) throw new Error('nothing to compare');
      for (const filters of [state.filters, other]) {
        const { articles: held } = await readSide(reader, filters);
        expect(held.size).toBeGreaterThan(3);
        expect(isHeld(held)).not.toContain(true);
      }
    }
    expect(otherSide(parseCompareState('?reprints=without'))).toBeUndefined();
  });

  it('say in the manifest how many reprints there are', async () => {
    expect((await reader.manifest()).reprints).toBe(articles.length - firsts.length);
    expect((await reader.columns()).reprints).toEqual(
      Uint32Array.from(articles.flatMap(({ isReprint }, number) => (isReprint ? [number] : []))),
    );
    expect((await without.manifest()).reprints).toBe(0);
  });
});
