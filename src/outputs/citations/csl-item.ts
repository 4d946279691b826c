/**
 * A date of CSL-JSON: one or two ends, each `[year]`, `[year, month]` or `[year, month, day]`. `circa` marks
 * a date that is approximate, in doubt, known by its decade only, or one end of an interval whose other nobody knows.
 * `season` is 1 spring … 4 winter.
 */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
  readonly circa?: true;
  readonly season?: number;
}

/** Chinese names are given whole, as printed: splitting one into family and given name would be a guess. */
interface CslName {
  readonly literal: string;
}

/**
 * The fields of a CSL-JSON item that this archive fills.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  /** The title in English; read by bilingual styles. */
  readonly 'original-title'?: string;
  readonly author?: readonly CslName[];
  /** The newspaper, or the site the page stands on. */
  readonly 'container-title'?: string;
  /** Page of the newspaper (版次), as the styles of GB/T 7714 and Zotero have it. */
  readonly page?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  /**
   * The catalogue that the record comes from. `archive` and `archive_location` are for papers in a repository:
   * given for a web page, styles print them in place of its date.
   */
  readonly source: string;
  readonly keyword?: string;
  /** What no style prints: the archived copy, which BibTeX and RIS give as a note. */
  readonly custom?: { readonly archived: string };
}
