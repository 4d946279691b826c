import type { CslItem } from '../../outputs/citations/csl-item.ts';
import type { LookedAt } from '../format/manifest.ts';
import type { Suggestions } from '../format/suggestions.ts';
import type { TurningPoint } from '../match/filters.ts';

/** What the search index needs to know of one article; everything else stays with the Archive. */
export interface SearchableArticle {
  readonly id: string;
  /** Site path of the article's page, e.g. `/articles/2016-12-09-411700-3f2a/`. */
  readonly url: string;
  readonly title: string;
  /** The clean body, paragraphs joined by `\n`, with a gap mark where words are missing. */
  readonly text: string;
  /** Number of the page's block (`p1`, `p2` …) that each line of the text is; left out when line n is block n. */
  readonly blocks?: readonly number[];
  readonly people: readonly string[];
  /** The office of each of them, in the same order; left out when none is known. */
  readonly offices?: readonly string[];
  readonly authors: readonly string[];
  readonly source?: string;
  readonly site?: string;
  /** How the article is cited, for exports. */
  readonly citation?: CslItem;
  /** Publication date as EDTF, as printed to people. */
  readonly published?: string;
  /** First and last day the publication date can mean, `YYYY-MM-DD`; both or neither. */
  readonly from?: string;
  readonly to?: string;
  /** Division codes from the province down to the article's own place; empty when unplaced. */
  readonly places: readonly string[];
  readonly campaigns: readonly string[];
  readonly honours: readonly string[];
  readonly type: string;
  readonly phase?: string;
  /** What became of the plans that it tells, each fate once. */
  readonly fates?: readonly string[];
  readonly complete: boolean;
  /** True when it prints an earlier article again. */
  readonly isReprint?: true;
  /** Days since the nearest inspection and award of its campaigns, negative before it, where both days are known. */
  readonly since?: Readonly<Partial<Record<TurningPoint, number>>>;
}

/** What people read for a value of a facet. `en` is left out where only Chinese is known. */
export interface Label {
  readonly zh: string;
  readonly en?: string;
}

/** Labels of facet values by code or id, and words that mean the same. */
export interface SearchVocabulary {
  readonly places: Readonly<Record<string, Label>>;
  readonly campaigns: Readonly<Record<string, Label>>;
  readonly honours: Readonly<Record<string, Label>>;
  /** Groups of words offered for each other: synonyms of an honour, former names of a place. */
  readonly synonyms: readonly SynonymGroup[];
  /** What somebody looked for, found or not. */
  readonly coverage?: readonly LookedAt[];
  /** What a search box offers before a search. */
  readonly suggestions?: Suggestions;
}

export interface SynonymGroup {
  readonly kind: 'honour' | 'place';
  readonly words: readonly string[];
}
