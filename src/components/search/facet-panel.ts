import { FACETS } from '../../search/match/filters.ts';
import type { SearchResult } from '../../search/match/run-search.ts';
import type { SearchState } from '../../search/match/search-state.ts';
import { createDateFacet } from './date-facet.ts';
import { createFacetList } from './facet-list.ts';
import type { PageContext } from './page-context.ts';
import type { SearchActions } from './search-actions.ts';

/** All facets beside the results. */
export interface FacetPanel {
  readonly show: (state: SearchState, result: SearchResult) => void;
}

/** Builds the facets in an area of the page: places, dates, then the others. */
export function createFacetPanel(
  area: HTMLElement,
  context: PageContext,
  actions: Pick<SearchActions, 'toggle' | 'chooseDays'>,
): FacetPanel {
  const lists = FACETS.map((facet) => ({
    facet,
    list: createFacetList(context, facet, (value) => actions.toggle(facet, value)),
  }));
  const dates = createDateFacet(context, actions.chooseDays);
  const [first, ...others] = lists.map(({ list }) => list.root);
  area.append(...(first ? [first] : []), dates.root, ...others);
  connectToggle(area);
  return {
    show: (state, { dictionaries, facets, partOnly }) => {
      const pressed = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
      const { facet: pressedFacet, value: pressedValue } = pressed;
      for (const { facet, list } of lists) {
        list.show({
          values: dictionaries.facets[facet],
          counts: facets.counts[facet],
          chosen: state.filters.values[facet] ?? [],
        });
      }
      dates.show(facets, state.filters, partOnly);
      if (pressedFacet !== undefined && pressedValue !== undefined) refocus(area, pressedFacet, pressedValue);
    },
  };
}

/** Where the facets do not stand beside the results, the button above these unfolds and folds them. */
function connectToggle(area: HTMLElement): void {
  const toggle = document.querySelector(`[aria-controls="${area.id}"]`);
  toggle?.addEventListener('click', () => {
    const isOpen = area.toggleAttribute('data-open');
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) area.querySelector('summary')?.focus();
  });
}

/** Puts the focus back on the value that was pressed: its button was made anew. */
function refocus(area: HTMLElement, facet: string, value: string): void {
  area
    .querySelector<HTMLElement>(`[data-facet="${CSS.escape(facet)}"][data-value="${CSS.escape(value)}"]`)
    ?.focus();
}
