import type { Author } from '../../schema/article.ts';

/** What a page says about its article, beside the text. Everything is left out when the page does not say it. */
export interface PageMetadata {
  readonly title?: string;
  readonly published?: string;
  readonly time?: string;
  readonly source?: string;
  readonly site?: string;
  readonly url?: string;
  readonly authors: readonly Author[];
  readonly editors: readonly string[];
}

/** What one line says, and what makes it say so. */
export interface LineReading extends Partial<PageMetadata> {
  /** A day printed without its year, MM-DD. */
  readonly monthDay?: string;
  /**
   * Whether a label calls the date that of publication, of writing or of an update, or it just stands there, alone
   * with names of media and people, or beside words that say something else.
   */
  readonly datedBy?: 'label' | 'place' | 'beside' | 'writing' | 'update';
  /** Left out when a label names the source; else the name of a medium, or just some name, beside a date. */
  readonly sourceBy?: 'place' | 'guess';
}

/** Where on a page a thing is said; `far` is everywhere else, among lists and comments. */
export type ReadingPlace = 'head' | 'above' | 'below-title' | 'text' | 'below-text' | 'far';

/** What one place of a page says about its article: a candidate for each field, with where it stands. */
export interface MetadataReading {
  readonly kind: 'fields' | 'byline' | 'lead' | 'head';
  /** Where it stands, as far as that is known yet. */
  readonly place?: ReadingPlace;
  /** The line it stands on; left out for the page's head. */
  readonly line?: number;
  readonly says: LineReading;
  /** The paper or office that a byline names beside people. */
  readonly medium?: string;
}
