import { dayNumber } from '../../dates/calendar.ts';
import type { Columns, Facet } from '../format/columns.ts';
import type { Dictionaries, FacetValue } from '../format/manifest.ts';
import type { Label, SearchableArticle, SearchVocabulary } from './searchable-article.ts';

/** The values of `complete`, in this order. */
const COMPLETENESS = ['yes', 'no'] as const;

/** Builds the facet columns of articles sorted newest first, and the dictionaries of their values. */
export function buildColumns(
  articles: readonly SearchableArticle[],
  vocabulary: SearchVocabulary,
): { columns: Columns; dictionaries: Dictionaries } {
  const facets: Record<Facet, FacetValue[]> = {
    place: buildPlaces(articles, vocabulary.places),
    campaign: buildValues(
      articles.flatMap(({ campaigns }) => campaigns),
      vocabulary.campaigns,
    ),
    honour: buildValues(
      articles.flatMap(({ honours }) => honours),
      vocabulary.honours,
    ),
    type: buildValues(articles.map(({ type }) => type)),
    phase: buildValues(articles.flatMap(({ phase }) => phase ?? [])),
    fate: buildValues(articles.flatMap(({ fates }) => fates ?? [])),
    source: buildValues(articles.flatMap(({ source }) => source ?? [])),
    complete: COMPLETENESS.map((value) => ({ value })),
  };
  const numberOf = (facet: Facet): ((value: string | undefined) => number) => {
    const numbers = new Map(facets[facet].map(({ value }, i) => [value, i]));
    return (value) => (value === undefined ? -1 : (numbers.get(value) ?? -1));
  };
  const single = (facet: Facet, value: (article: SearchableArticle) => string | undefined) => {
    const number = numberOf(facet);
    return Uint16Array.from(articles, (article) => number(value(article)) + 1);
  };
  const [campaign, honour, fate] = [numberOf('campaign'), numberOf('honour'), numberOf('fate')];
  const dated = articles.filter((article) => article.from !== undefined);
  const columns: Columns = {
    articles: articles.length,
    dated: dated.length,
    from: Int32Array.from(dated, ({ from }) => dayNumber(from ?? '')),
    to: Int32Array.from(dated, ({ from, to }) => dayNumber(to ?? from ?? '')),
    single: {
      place: single('place', ({ places }) => places.at(-1)),
      type: single('type', ({ type }) => type),
      phase: single('phase', ({ phase }) => phase),
      source: single('source', ({ source }) => source),
      complete: single('complete', ({ complete }) => COMPLETENESS[complete ? 0 : 1]),
    },
    lists: {
      campaign: articles.map(({ campaigns }) => campaigns.map(campaign)),
      honour: articles.map(({ honours }) => honours.map(honour)),
      fate: articles.map(({ fates = [] }) => fates.map(fate)),
    },
    reprints: Uint32Array.from(articles.flatMap(({ isReprint }, number) => (isReprint ? [number] : []))),
  };
  return { columns, dictionaries: { facets, synonyms: vocabulary.synonyms } };
}

function buildValues(values: readonly string[], labels: Readonly<Record<string, Label>> = {}): FacetValue[] {
  return [...new Set(values)].sort().map((value) => ({ value, ...labels[value] }));
}

/** Every place that an article lies in, provinces included; sorted by code, so a parent comes before its children. */
function buildPlaces(
  articles: readonly SearchableArticle[],
  labels: Readonly<Record<string, Label>>,
): FacetValue[] {
  const parents = new Map<string, string | undefined>();
  for (const { places } of articles) {
    const path = [...new Set(places)];
    path.forEach((code, i) => {
      if (!parents.has(code)) parents.set(code, path[i - 1]);
    });
  }
  const codes = [...parents.keys()].sort();
  const numbers = new Map(codes.map((code, i) => [code, i]));
  return codes.map((code, i) => {
    const above = numbers.get(parents.get(code) ?? '') ?? i;
    return { value: code, ...labels[code], ...(above < i ? { parent: above } : {}) };
  });
}
