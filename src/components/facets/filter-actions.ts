import {
  countReprints,
  type Filters,
  freeAround,
  freeExcept,
  limitDays,
  toggleFilter,
} from '../../search/match/filters.ts';
import type { FilterActions } from './facet-panel.ts';

/** What a reader does with filters, as changes of them. */
export function buildFilterActions(
  filters: () => Filters,
  choose: (filters: Filters) => void,
): FilterActions {
  return {
    toggle: (facet, value) => choose(toggleFilter(filters(), facet, value)),
    chooseDays: (from, to) => choose(limitDays(filters(), from, to)),
    freeAround: () => choose(freeAround(filters())),
    freeExcept: () => choose(freeExcept(filters())),
    countReprints: () => choose(countReprints(filters())),
    clearFilters: () => choose({ values: {} }),
  };
}
