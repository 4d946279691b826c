import type { Facet } from '../../search/format/columns.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import type { FacetResult } from '../../search/match/count-facets.ts';
import { FACETS } from '../../search/match/filters.ts';
import type { WorkspaceState } from '../../search/workspace/workspace-state.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { createDateFacet } from './date-facet.ts';
import { createFacetList } from './facet-list.ts';

/** What a reader does with filters, as the parts of a page tell it. */
export interface FilterActions {
  readonly toggle: (facet: Facet, value: string) => void;
  readonly chooseDays: (from: number | undefined, to: number | undefined) => void;
  readonly freeAround: () => void;
  readonly freeExcept: () => void;
  readonly countReprints: () => void;
  readonly clearFilters: () => void;
}

/** What the facets of a view are counted from. */
export interface CountedFacets {
  readonly dictionaries: Dictionaries;
  readonly facets: FacetResult;
  /** Whether articles outside the chosen days were left unsearched. */
  readonly partOnly: boolean;
}

/** All facets of a view. */
export interface FacetPanel {
  readonly show: (state: Pick<WorkspaceState, 'filters'>, counted: CountedFacets) => void;
}

/** Builds the facets in an area of the page: places, dates, then the others. */
export function createFacetPanel(
  area: HTMLElement,
  context: WorkspaceContext,
  actions: Pick<FilterActions, 'toggle' | 'chooseDays'>,
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
