import type { CslItem } from '../../outputs/citations/csl-item.ts';
import type { Facet } from './columns.ts';

/** Raised when a file of the index changes its form, so that an old page never misreads a new index. */
export const INDEX_VERSION = 5;

/**
 * One part of the index: articles that follow each other in time. Its folder holds `directory.bin`,
 * the shards `0.bin`, `1.bin` …, the texts `t0.bin` … and the records `r0.bin` ….
 */
export interface EpochInfo {
  /** Folder of its files below the index; named by their content. */
  readonly folder: string;
  /** Number of its first article in the columns, and how many articles it has. */
  readonly first: number;
  readonly articles: number;
  /** Searchable characters of its titles and bodies. */
  readonly characters: number;
  /** Bytes over the wire of all its texts. */
  readonly textBytes: number;
  /** First and last day any of its articles can have, in days since 1970; absent when all are undated. */
  readonly from?: number;
  readonly to?: number;
  /** Whether some of its articles have no date. */
  readonly undated: boolean;
}

/** A value of a facet as people read it. */
export interface FacetValue {
  readonly value: string;
  /** Left out when the value itself is read, and `en` when it would be the same. */
  readonly zh?: string;
  readonly en?: string;
  /** For a place: number of the place above it in the same list. */
  readonly parent?: number;
}

/** Words offered for each other. */
export interface Synonyms {
  readonly kind: 'honour' | 'place';
  readonly words: readonly string[];
}

/** The one file of the index whose name does not change: where everything else is. */
export interface Manifest {
  readonly version: number;
  /** ISO day of the build. */
  readonly date: string;
  /** Twelve hexadecimal digits that name what is held: equal content, equal digits, whenever and wherever it is built. */
  readonly release: string;
  /** ISO day of each version whose record is here, by its digits: of the one that is kept, else of this build. */
  readonly releases: Readonly<Record<string, string>>;
  readonly articles: number;
  /** How many of them print an earlier one again. */
  readonly reprints: number;
  readonly columns: string;
  readonly dictionaries: string;
  readonly people: string;
  readonly background: string;
  readonly suggestions: string;
  readonly epochs: readonly EpochInfo[];
  /** Folders of the Pagefind bundles, below the site's root; empty when there are none. */
  readonly pagefind: readonly string[];
  /** Articles in each file of texts and of records; the files are numbered within the epoch's folder. */
  readonly textsPerPack: number;
  readonly recordsPerPack: number;
}

/** The dictionaries file: what the numbers of the columns mean. */
export interface Dictionaries {
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly synonyms: readonly Synonyms[];
}

/** What a result list or an export says of an article. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly published?: string;
  readonly source?: string;
  readonly site?: string;
  readonly authors: readonly string[];
}

/** An article's record with its citation, many to a file, for exports. */
export interface CitedRecord extends ArticleRecord {
  readonly citation?: CslItem;
}

/** An article with the text that excerpts are cut from. */
export interface ArticleText extends ArticleRecord {
  readonly text: string;
  /** Number of the page's block (`p1`, `p2` …) that each line of the text is; left out when line n is block n. */
  readonly blocks?: readonly number[];
}

/** The people file: names with their offices (`张三，县长`) in order, and for each the numbers of the articles that have it. */
export interface PeopleIndex {
  readonly names: readonly string[];
  readonly articles: readonly (readonly number[])[];
}

/** Articles, and for each the days since the nearest event of a kind in one of its campaigns; negative before it. */
interface Distances {
  readonly articles: readonly number[];
  readonly days: readonly number[];
}

/** Years in which somebody looked for coverage of a place; first and last, both included. */
export interface LookedAt {
  readonly place: string;
  readonly honour?: string;
  readonly from: number;
  readonly to: number;
}

/** The background file: what trends need beside the columns. */
export interface Background {
  /** Only articles and events whose day is known. */
  readonly since: Readonly<Record<'inspection' | 'award', Distances>>;
  readonly coverage: readonly LookedAt[];
}
