import type { SuggestedKind } from '../format/suggestions.ts';

/** A page to go to. */
export interface Suggestion {
  readonly kind: SuggestedKind | 'date';
  /** What it is called; a date as its key: `2016`, `2016-12`, `2016-12-07`, or `12-07` of all years. */
  readonly name: string;
  /** Another name that was typed; absent when it is the name itself. */
  readonly also?: string;
  /** Name of the place that a county, a person or a like thing belongs to. */
  readonly within?: string;
  /** Path of its page within the site, without a language. */
  readonly path: string;
}
