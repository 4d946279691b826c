import type { Sort } from '../../search/match/order-hits.ts';
import type { FilterActions } from '../facets/facet-panel.ts';

/** What a reader can do on the page, as its parts tell it. */
export interface SearchActions extends FilterActions {
  readonly sort: (sort: Sort) => void;
  readonly page: (page: number) => void;
  readonly anyScript: () => void;
  readonly search: (q: string) => void;
  readonly toggleExpansion: (word: string) => void;
  readonly retry: () => void;
}
