import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../src/dates/calendar.ts';
import type { Facet } from '../../../../src/search/format/columns.ts';
import type { SearchableArticle } from '../../../../src/search/index/searchable-article.ts';
import { sortArticles } from '../../../../src/search/index/sort-articles.ts';
import { FACETS, type Filters } from '../../../../src/search/match/filters.ts';
import { runSearch } from '../../../../src/search/match/run-search.ts';
import { generateArticles } from '../../../generators/corpus/generate-articles.ts';
import { toSearchable } from '../../../generators/corpus/to-searchable.ts';
import { createRandom } from '../../../generators/random.ts';
import { openIndex } from '../open-index.ts';

const FATES = ['met', 'late', 'no-trace'];
const articles = sortArticles([...generateArticles(400, 5, 60)].map(toSearchable)).map((article, at) => ({
  ...article,
  fates: FATES.filter((_, bit) => (at >> bit) % 2 === 1),
}));

function valuesOf(article: SearchableArticle, facet: Facet): readonly string[] {
  const { places, campaigns, honours, type, phase, source, complete, fates = [] } = article;
  const values = {
    place: places,
    campaign: campaigns,
    honour: honours,
    type: [type],
    phase: phase ? [phase] : [],
    source: source ? [source] : [],
    complete: [complete ? 'yes' : 'no'],
    fate: fates,
  };
  return values[facet];
}

/** Whether an article passes every filter but one. */
function passes(article: SearchableArticle, filters: Filters, except: Facet | 'date' | undefined): boolean {
  const facetsPass = FACETS.every((facet) => {
    const chosen = filters.values[facet] ?? [];
    return (
      facet === except ||
      chosen.length === 0 ||
      valuesOf(article, facet).some((value) => chosen.includes(value))
    );
  });
  if (except === 'date' || (filters.from === undefined && filters.to === undefined)) return facetsPass;
  const day = dayNumber(article.from ?? '');
  return facetsPass && day >= (filters.from ?? day) && day <= (filters.to ?? day);
}

describe('countFacets', () => {
  it('counts each value as what choosing it would give, under all other filters', async () => {
    const { reader } = openIndex(articles);
    const random = createRandom(9);
    for (let round = 0; round < 25; round++) {
      const values: Partial<Record<Facet, string[]>> = {};
      for (const facet of FACETS) {
        if (random.next() > 0.25) continue;
        values[facet] = [0, 1].flatMap(() => valuesOf(random.pick(articles), facet).slice(0, 1));
      }
      const dates = random.next() < 0.4 ? { from: dayNumber('2012-03-01'), to: dayNumber('2021-07-15') } : {};
      const filters: Filters = { values, ...dates };
      const result = await runSearch(reader, {
        query: { clauses: [] },
        filters,
        sort: 'newest',
        exactScript: false,
        expansionsOff: new Set(),
      });
      const expected = articles.flatMap((article, number) =>
        passes(article, filters, undefined) ? [number] : [],
      );
      expect(result.hits.map(({ article }) => article)).toEqual(expected);
      for (const facet of FACETS) {
        const within = articles.filter((article) => passes(article, filters, facet));
        result.dictionaries.facets[facet].forEach(({ value }, i) => {
          const count = within.filter((article) => valuesOf(article, facet).includes(value)).length;
          expect(`${facet} ${value} ${result.facets.counts[facet][i]}`).toBe(`${facet} ${value} ${count}`);
        });
      }
      const within = articles.filter((article) => passes(article, filters, 'date'));
      for (const [month, count] of result.facets.months) {
        const name = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
        expect(`${name} ${count}`).toBe(
          `${name} ${within.filter(({ from }) => from?.startsWith(name)).length}`,
        );
      }
      expect(result.facets.undated).toBe(within.filter(({ from }) => from === undefined).length);
    }
  });
});
