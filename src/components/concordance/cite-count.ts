import type { ConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import { facetLabel } from '../../search/format/facet-label.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** The count as a sentence to be cited: what, how, in how much, on which day, and the address that repeats it. */
export function citeCount(
  context: ConcordanceContext,
  { phrases, occurrences, articles, scope, scopeCharacters, manifest, dictionaries }: Concordance,
  state: ConcordanceState,
  url: string,
): string {
  const { strings, language } = context;
  const place = dictionaries.facets.place.find(({ value }) => value === state.place);
  const years = state.from !== undefined || state.to !== undefined;
  const how = [
    state.exact ? strings.citationExact : strings.citationFolded,
    ...(years
      ? [say(context, strings.citationYears, { years: `${state.from ?? ''}–${state.to ?? ''}` })]
      : []),
    ...(state.place === undefined
      ? []
      : [say(context, strings.citationPlace, { place: place ? facetLabel(place, language) : state.place })]),
  ];
  return say(context, strings.citation, {
    words: phrases.map(({ words, titleOnly }) => (titleOnly ? `title:${words}` : words)).join(' | '),
    n: occurrences,
    m: articles.length,
    how: how.join(language === 'en' ? ', ' : '，'),
    articles: scope.length,
    characters: scopeCharacters,
    date: manifest.date,
    url,
  });
}
