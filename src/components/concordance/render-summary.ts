import { formatCount } from '../../i18n/format-count.ts';
import { type ConcordanceState, renderConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import type { PhraseList } from '../../search/concordance/parse-phrases.ts';
import { expandQuery } from '../../search/match/expand-query.ts';
import { parseQuery, renderTerm } from '../../search/query.ts';
import { asTyped, type Child, element, splice } from '../browser/element.ts';
import { type ConcordanceContext, say } from './concordance-context.ts';

/** Below the total, with `listed` the lines that are listed: the count of each alternative, those that are contained in another, synonyms on offer. */
export function renderSummary(
  context: ConcordanceContext,
  concordance: Concordance,
  { contained, query, inRow }: PhraseList,
  state: ConcordanceState,
  listed: number,
): HTMLElement[] {
  const { strings } = context;
  const { phrases, perPhrase } = concordance;
  const rows: Child[][] = [];
  if (query) {
    const row = inRow && [
      ' ',
      element(
        'a',
        { class: 'chip', href: renderConcordanceState({ ...state, q: inRow }) },
        `${strings.inRow} `,
        asTyped(inRow),
      ),
    ];
    rows.push([strings.conditions, ...(row || [])]);
  }
  if (phrases.length > 1) {
    rows.push([
      `${strings.perPhrase} `,
      ...phrases.flatMap((phrase, i): Child[] => [
        element(
          'span',
          { class: 'phrase-count', 'data-phrase': phrase.words, 'data-count': perPhrase[i] ?? 0 },
          asTyped((phrase.titleOnly ? 'title:' : '') + phrase.words),
          ` ${formatCount(perPhrase[i] ?? 0)}`,
        ),
      ]),
    ]);
  }
  if (state.sample) {
    const { sample, ...whole } = state;
    const other = { ...state, sample: { ...sample, seed: sample.seed + 1 } };
    const counts = { n: listed, total: concordance.occurrences, seed: String(sample.seed) };
    rows.push([
      `${say(context, strings.sampled, counts)} `,
      element('a', { class: 'chip', href: renderConcordanceState(other) }, strings.resample),
      element('a', { class: 'chip', href: renderConcordanceState(whole) || '?' }, strings.unsample),
    ]);
  }
  if (state.only !== undefined) {
    const { only: _, ...whole } = state;
    rows.push([
      `${strings.only} `,
      ...phrases.map((phrase) => asTyped(phrase.words)),
      ' ',
      element('a', { class: 'chip', href: renderConcordanceState(whole) }, strings.notOnly),
    ]);
  }
  for (const phrase of contained)
    rows.push(splice<Child>(strings.contained, { words: asTyped(phrase.words) }));
  const offered = offerSynonyms(concordance, state);
  if (offered.length > 0) {
    rows.push([
      `${strings.synonyms} `,
      ...offered.map(({ word, q }) =>
        element(
          'a',
          {
            class: 'chip',
            href: renderConcordanceState({ ...state, q }),
            lang: 'zh',
            'data-script-fixed': true,
          },
          `+ ${word}`,
        ),
      ),
    ]);
  }
  return rows.map((row) => element('p', { class: 'note' }, ...row));
}

function offerSynonyms(
  { dictionaries, phrases }: Concordance,
  state: ConcordanceState,
): { readonly word: string; readonly q: string }[] {
  const parsed = parseQuery(state.q);
  if ('error' in parsed) return [];
  const { expansions } = expandQuery(parsed.query, dictionaries.synonyms, new Set());
  if (parsed.query.clauses.length > 1) return [];
  const typed = phrases.map(({ words, titleOnly }) =>
    renderTerm({ field: titleOnly ? 'title' : 'text', words, quoted: /[\s|｜]/.test(words) }),
  );
  return expansions.map(({ word }) => ({ word, q: [...typed, word].join('|') }));
}
