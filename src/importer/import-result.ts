import type { Issue } from '../issues/issue.ts';
import type { Rights } from '../schema/article.ts';
import type { Basis, EventKind, EventStatus } from '../schema/event.ts';
import type { Removal, Repair } from './decode/line.ts';
import type { ArticleInput } from './describe/article-input.ts';

/** An event proposed for an article, with the words that prove it. */
export interface ImportedEvent {
  /** EDTF. */
  readonly date: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly basis: Basis;
  readonly quote: string;
}

/** What became of one capture. A capture that could not be read has neither `id` nor `article`, only issues. */
export interface ImportResult {
  readonly file: string;
  readonly sha256: string;
  readonly id?: string;
  readonly article?: ArticleInput;
  readonly events: readonly ImportedEvent[];
  /** Clean body, paragraphs joined by `\n`, without marks. */
  readonly text: string;
  /** The file to write; empty when there is nothing to write. */
  readonly mdx: string;
  /** The decoded capture, for the report's difference. */
  readonly source: string;
  readonly removed: readonly Removal[];
  readonly repaired: readonly Repair[];
  readonly issues: readonly Issue[];
}

/** What the archive holds already, as far as the importer needs it. */
export interface KnownArticle {
  readonly id: string;
  readonly sha256?: string;
  /** Clean body; empty when only an abstract is held. */
  readonly text: string;
  /** Ids it names as other versions of itself. */
  readonly reprints?: readonly string[];
}

/** A campaign with a file, whose cycle tells which articles are its. */
export interface KnownCampaign {
  readonly id: string;
  readonly place?: string;
  readonly honours: readonly string[];
  /** EDTF. */
  readonly cycle?: string;
}

export interface ImportOptions {
  /** Name of the capture, as the user typed it. */
  readonly fileName: string;
  readonly rights: Extract<Rights, 'full' | 'abstract'>;
  readonly known?: {
    readonly articles?: readonly KnownArticle[];
    readonly campaigns?: readonly KnownCampaign[];
  };
}
