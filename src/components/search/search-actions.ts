import type { Facet } from '../../search/format/columns.ts';
import type { Sort } from '../../search/match/order-hits.ts';

/** What a reader can do on the page, as its parts tell it. */
export interface SearchActions {
  readonly toggle: (facet: Facet, value: string) => void;
  readonly chooseDays: (from: number | undefined, to: number | undefined) => void;
  readonly clearFilters: () => void;
  readonly sort: (sort: Sort) => void;
  readonly page: (page: number) => void;
  readonly anyScript: () => void;
  readonly search: (q: string) => void;
  readonly toggleExpansion: (word: string) => void;
  readonly retry: () => void;
}
