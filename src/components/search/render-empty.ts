import type { Explanation } from '../../search/match/explain-empty.ts';
import { renderTerm } from '../../search/query.ts';
import { asTyped, type Child, element, fill, splice } from '../browser/element.ts';
import type { PageContext } from './page-context.ts';
import type { SearchActions } from './search-actions.ts';

/** Ways on from an empty result; each makes the page search something else. */
export interface WaysOn extends Pick<SearchActions, 'search' | 'clearFilters' | 'anyScript'> {
  readonly findNear: () => void;
}

/** Says why nothing was found and offers what is near. */
export function renderEmpty(
  context: PageContext,
  explanation: Explanation,
  articles: number,
  ways: WaysOn,
): HTMLElement {
  const { strings } = context;
  const items: Child[] = [];
  const add = (text: string | readonly Child[], go?: () => void) => {
    const said = typeof text === 'string' ? [text] : text;
    if (!go) return items.push(element('li', {}, ...said));
    const button = element('button', { type: 'button', class: 'link' }, ...said);
    button.addEventListener('click', go);
    return items.push(element('li', {}, button));
  };
  const about = (words: string, template: string, values: Readonly<Record<string, string | number>> = {}) =>
    splice<Child>(fill(template, values), { term: asTyped(words) });
  const { clauses, selected, withoutFilters, eitherScript, parts, fields } = explanation;
  if (selected === 0) add(strings.noneSelected);
  for (const { words, count, anywhere = 0 } of clauses) {
    // A word that occurs elsewhere is no reason where nothing is held that could have it.
    if (count === 0 && anywhere > 0) {
      if (selected !== 0) add(about(words, strings.noneWithin, { n: anywhere }));
    } else if (count === 0) add(about(words, strings.noneKills));
    else if (clauses.length > 1) add(about(words, strings.noneTerm, { n: count }), () => ways.search(words));
  }
  if (clauses.length > 1 && clauses.every(({ count }) => count > 0)) add(strings.noneTogether);
  if (withoutFilters) add(fill(strings.noneFilters, { n: withoutFilters }), ways.clearFilters);
  if (eitherScript) add(fill(strings.noneExact, { n: eitherScript }), ways.anyScript);
  for (const { part, count } of parts)
    add(about(part, strings.nonePart, { n: count }), () => ways.search(`"${part}"`));
  for (const { term, count } of fields) {
    const field = strings.fields[term.field === 'source' ? 'source' : 'people'];
    add(about(term.words, strings.noneField, { field, n: count }), () => ways.search(renderTerm(term)));
  }
  const near = element('button', { type: 'button', 'data-near-button': true }, strings.nearButton);
  near.addEventListener('click', ways.findNear);
  return element(
    'div',
    { class: 'empty-result' },
    element('h2', {}, strings.noneTitle),
    element('p', {}, fill(strings.noneSearched, { articles })),
    element('ul', {}, ...items),
    ...(clauses.length > 0 ? [near] : []),
  );
}
