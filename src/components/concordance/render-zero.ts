import { type ConcordanceState, renderConcordanceState } from '../../search/concordance/concordance-state.ts';
import { type Concordance, countPhrases } from '../../search/concordance/count-phrases.ts';
import { hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { element } from '../browser/element.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** What a zero means: exactly what was searched for, in what, and the counts under wider conditions. */
export interface ZeroReport {
  readonly indexCharacters: number;
  /** Counts without filters, and in either script; absent when that was searched already. */
  readonly withoutFilters?: Counts;
  readonly eitherScript?: Counts;
}

interface Counts {
  readonly n: number;
  readonly m: number;
}

/** Counts what is near a zero. */
export async function explainZero(
  reader: IndexReader,
  { phrases, query, scopeCharacters }: Concordance,
  state: ConcordanceState,
): Promise<ZeroReport> {
  const counts = ({ occurrences, articles }: Concordance): Counts => ({
    n: occurrences,
    m: articles.length,
  });
  const wide = hasFilters(state.filters)
    ? await countPhrases(reader, phrases, state.exact, { values: {} }, query)
    : undefined;
  const folded = state.exact ? await countPhrases(reader, phrases, false, state.filters, query) : undefined;
  return {
    indexCharacters: wide?.scopeCharacters ?? scopeCharacters,
    ...(wide ? { withoutFilters: counts(wide) } : {}),
    ...(folded ? { eitherScript: counts(folded) } : {}),
  };
}

/** The zero in words. */
export function renderZero(
  context: ConcordanceContext,
  { phrases, manifest, scope, scopeCharacters }: Concordance,
  { indexCharacters, withoutFilters, eitherScript }: ZeroReport,
  state: ConcordanceState,
): HTMLElement {
  const { strings, prefix } = context;
  const everywhere = { ...state, filters: { values: {} } };
  const wayOn = (text: string, href: string, count = 1) =>
    element('li', {}, count > 0 ? element('a', { href }, text) : text);
  return element(
    'div',
    { class: 'message', 'data-zero': true },
    element(
      'p',
      {},
      strings.zeroSearched,
      ...phrases.flatMap(({ searched, titleOnly }, i) => [
        i > 0 ? ' | ' : '',
        titleOnly ? 'title:' : '',
        element('code', { lang: 'zh', 'data-searched': true, 'data-script-fixed': true }, searched),
      ]),
      state.exact ? strings.zeroExact : strings.zeroFolded,
    ),
    element(
      'p',
      {},
      say(context, strings.zeroIndex, {
        articles: manifest.articles,
        characters: indexCharacters,
        date: manifest.date,
        parts: strings.zeroParts[phrases.every(({ titleOnly }) => titleOnly) ? 'titles' : 'all'],
      }),
      withoutFilters
        ? ` ${say(context, strings.zeroScope, { articles: scope.length, characters: scopeCharacters })}`
        : '',
    ),
    element(
      'ul',
      {},
      ...(withoutFilters
        ? [
            wayOn(
              say(context, strings.zeroWithoutFilters, { ...withoutFilters }),
              renderConcordanceState(everywhere),
              withoutFilters.n,
            ),
          ]
        : []),
      ...(eitherScript
        ? [
            wayOn(
              say(context, strings.zeroEitherScript, { ...eitherScript }),
              renderConcordanceState({ ...state, exact: false }),
              eitherScript.n,
            ),
          ]
        : []),
      wayOn(strings.zeroSearch, `${prefix}/search/?${new URLSearchParams({ q: state.q })}`),
    ),
    element('p', { class: 'note' }, strings.zeroMeaning),
  );
}
