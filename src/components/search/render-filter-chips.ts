import { isoDay } from '../../dates/calendar.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import { FACETS } from '../../search/match/filters.ts';
import type { SearchResult } from '../../search/match/run-search.ts';
import type { SearchState } from '../../search/match/search-state.ts';
import { element, fill } from '../browser/element.ts';
import { labelOf, type PageContext } from './page-context.ts';
import type { SearchActions } from './search-actions.ts';

/**
 * A button for each filter that is set, which takes it off, and one for all where there are several.
 * @param result names the values; without one they go by their codes.
 */
export function renderFilterChips(
  context: PageContext,
  { filters }: SearchState,
  result: SearchResult | undefined,
  actions: Pick<SearchActions, 'toggle' | 'chooseDays' | 'clearFilters'>,
): HTMLElement[] {
  const { strings } = context;
  const chip = (label: string, remove: () => void) => {
    const name = fill(strings.remove, { label });
    const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
    const node = element('button', { type: 'button', class: 'chip', 'aria-label': name }, label, cross);
    node.addEventListener('click', remove);
    return node;
  };
  const { values, from, to } = filters;
  const chips = FACETS.flatMap((facet) =>
    (values[facet] ?? []).map((value) => {
      const known = result?.dictionaries.facets[facet].find((entry) => entry.value === value);
      const label = `${strings.facets[facet]}: ${known ? labelOf(context, facet, known) : value}`;
      return chip(label, () => actions.toggle(facet, value));
    }),
  );
  if (from !== undefined || to !== undefined) {
    const name = (day: number | undefined) =>
      day === undefined ? '…' : formatEdtf(isoDay(day), context.language);
    chips.push(chip(`${name(from)} – ${name(to)}`, () => actions.chooseDays(undefined, undefined)));
  }
  if (chips.length < 2) return chips;
  const all = element('button', { type: 'button', class: 'chip' }, strings.clearFilters);
  all.addEventListener('click', actions.clearFilters);
  return [...chips, all];
}
