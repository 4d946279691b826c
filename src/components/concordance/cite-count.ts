import type { ConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import { hasFilters } from '../../search/match/filters.ts';
import type { Provenance } from '../../search/workspace/provenance.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** The count as a sentence to be cited: what, how, in how much, in which version, and the address that repeats it. */
export function citeCount(
  context: ConcordanceContext,
  { occurrences, articles, scope, scopeCharacters }: Concordance,
  state: ConcordanceState,
  { subcorpus, archive_version, address }: Provenance,
): string {
  const { strings, language } = context;
  const how = [
    state.exact ? strings.citationExact : strings.citationFolded,
    ...(hasFilters(state.filters) ? [say(context, strings.citationSubcorpus, { subcorpus })] : []),
  ];
  return say(context, strings.citation, {
    words: state.q.trim(),
    n: occurrences,
    m: articles.length,
    how: how.join(language === 'en' ? ', ' : '，'),
    articles: scope.length,
    characters: scopeCharacters,
    version: archive_version,
    url: address,
  });
}
