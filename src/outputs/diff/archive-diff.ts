/** An article as a reader would name it. */
export interface NamedArticle {
  readonly id: string;
  readonly title: string;
}

/** An event as a timeline shows it. */
export interface NamedEvent {
  readonly id: string;
  /** EDTF. */
  readonly date: string;
  readonly words: string;
  /** Id of the record, or code of the place, that tells it. */
  readonly owner: string;
}

/** How many articles stand under one value of a facet. */
export interface FacetChange {
  readonly facet: 'place' | 'campaign' | 'honour' | 'type' | 'phase' | 'source' | 'year';
  readonly value: string;
  /** As it is shown to readers, in Chinese. */
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

/** What readers see differently in one archive than in another; everything in a fixed order. */
export interface ArchiveDiff {
  readonly articles: {
    readonly added: readonly NamedArticle[];
    /** With the names of the fields that differ; `text` is the body. */
    readonly changed: readonly (NamedArticle & { readonly fields: readonly string[] })[];
    readonly withdrawn: readonly NamedArticle[];
    /** Under another id: the old one leads to the new one. */
    readonly moved: readonly (NamedArticle & { readonly from: string })[];
    /** Gone without a trace: their addresses break. */
    readonly removed: readonly NamedArticle[];
  };
  readonly events: {
    readonly appeared: readonly NamedEvent[];
    /** The same words under another date. */
    readonly moved: readonly (NamedEvent & { readonly from: string })[];
    readonly vanished: readonly NamedEvent[];
  };
  readonly facets: readonly FacetChange[];
  /** Paths of pages, and anchors of events, that lead nowhere any more. */
  readonly broken: readonly string[];
}

/** True when readers would see nothing different. */
export function isEmptyDiff({ articles, events, facets, broken }: ArchiveDiff): boolean {
  return [...Object.values(articles), ...Object.values(events), facets, broken].every(
    (list) => list.length === 0,
  );
}
