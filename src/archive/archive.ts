import type { Position } from '../issues/position.ts';
import type { MarkedEvent, TextBlock } from '../mdx/read-body.ts';
import type { DivisionLevel } from '../places/division.ts';
import type { ArticleFrontMatter, Author } from '../schema/article.ts';
import type { CampaignFrontMatter } from '../schema/campaign.ts';
import type { CoverageFrontMatter } from '../schema/coverage.ts';
import type { HonourFrontMatter } from '../schema/honour.ts';
import type { PlaceFrontMatter } from '../schema/place.ts';
import type { FileHistory } from './provenance/file-history.ts';

/** First and last possible day of a date, ISO `YYYY-MM-DD`, both inclusive. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** An article, with everything a page, a feed or the index needs of it. Front matter is under `data`. */
export interface Article {
  readonly id: string;
  /** Path on the site, `/articles/<id>/`. */
  readonly url: string;
  /** Path of the file within the content folder. */
  readonly file: string;
  readonly data: Omit<ArticleFrontMatter, 'authors'> & { readonly authors: readonly Author[] };
  readonly title: string;
  /** Published day(s); absent when the date or its year is unknown. */
  readonly days?: DayRange;
  /** Codes from the province down to the article's own place; empty when unplaced. */
  readonly placePath: readonly string[];
  /** Campaign ids, those derived included. */
  readonly campaigns: readonly string[];
  /** Honour ids, from the campaigns and the article itself. */
  readonly honours: readonly string[];
  readonly complete: boolean;
  readonly blocks: readonly TextBlock[];
  readonly events: readonly MarkedEvent[];
  /** Where each block begins in the file, and each event, by their anchors. */
  readonly positions: ReadonlyMap<string, Position>;
  /**
   * Body as people read it, blocks joined by `\n`, with `⋯` where words are missing. Empty for `metadata` and `withdrawn`
   * articles without text.
   */
  readonly text: string;
  /** Body as HTML; trusted, since made by {@link renderBody} alone. */
  readonly html: string;
}

/** A place that has coverage, or lies above one that has. */
export interface Place {
  readonly code: string;
  readonly url: string;
  readonly name: string;
  /** Name without 市, 县 …, as it is spoken. */
  readonly shortName: string;
  readonly level: DivisionLevel;
  /** Codes from the province down to this place itself. */
  readonly path: readonly string[];
  /** Full name from the province down, e.g. 河南省驻马店市. */
  readonly fullName: string;
  readonly parent?: string;
  readonly children: readonly string[];
  /** Articles about the place itself, newest first. */
  readonly articles: readonly string[];
  /** Articles about the place or any place below it, newest first. */
  readonly allArticles: readonly string[];
  /** Campaigns of the place itself. */
  readonly campaigns: readonly string[];
  readonly data: PlaceFrontMatter;
  readonly html: string;
}

/** A campaign: a place, an honour, a cycle. */
export interface Campaign {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly data: CampaignFrontMatter;
  /** False when there is no file and the campaign was derived from place and honour. */
  readonly documented: boolean;
  /** Articles that name the campaign or a campaign within it, and those rolled up from places below. */
  readonly articles: readonly string[];
  /** Campaigns of the same drive, when this is a joint drive. */
  readonly parts: readonly string[];
  readonly html: string;
}

/** An honour that something in the archive refers to. */
export interface Honour {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly nameEn: string;
  readonly data: HonourFrontMatter;
  readonly documented: boolean;
  readonly campaigns: readonly string[];
  readonly articles: readonly string[];
  readonly html: string;
}

/** A person in a public office, as named by articles. One entry for each name and place, or as editors tell them apart. */
export interface Official {
  /** Code of the place and a hash of the name: `411700-3f2a9c1b`. */
  readonly id: string;
  /** Path on the site, `/people/<id>/`. */
  readonly url: string;
  readonly name: string;
  readonly place?: string;
  /** Offices with the articles that name them, in order of publication. */
  readonly offices: readonly { readonly office: string; readonly article: string }[];
}

/** A newspaper, office or site that articles come from. */
export interface SourceEntry {
  /** A hash of the name, by which a paper that is also a site is one. */
  readonly id: string;
  /** Path on the site, `/sources/<id>/`. */
  readonly url: string;
  readonly name: string;
  /** `source` wrote it; `site` only carried it. */
  readonly role: 'source' | 'site';
  readonly articles: readonly string[];
}

/** A search for evidence, found or not. */
export interface Coverage {
  readonly id: string;
  readonly data: CoverageFrontMatter;
  readonly html: string;
}

/** The whole archive: typed, sorted, frozen. Lists are in their natural order, newest articles first. */
export interface Archive {
  readonly articles: readonly Article[];
  readonly articleById: ReadonlyMap<string, Article>;
  /** Former ids and the id each resolves to now. */
  readonly redirects: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  /** Codes of the provinces, in code order. */
  readonly provinces: readonly string[];
  readonly campaigns: ReadonlyMap<string, Campaign>;
  readonly honours: ReadonlyMap<string, Honour>;
  readonly people: readonly Official[];
  readonly sources: readonly SourceEntry[];
  readonly coverage: readonly Coverage[];
  /** Day of the build, ISO; absent when nobody said it. */
  readonly today?: string;
  /** Absent where the build has none. */
  readonly history?: FileHistory;
}
