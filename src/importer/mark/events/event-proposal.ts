import type { DateBasis } from '../../../dates/find/date-mention.ts';
import type { EventKind, EventStatus } from '../../../schema/event.ts';

/**
 * An event the importer proposes to the editor. `quote` is exactly `text.slice(start, end)`: the shortest
 * stretch of one sentence that holds both the date (`dateQuote`) and the words that name the event. Quotes of
 * different proposals never overlap, so each can be marked in the article.
 */
export interface EventProposal {
  /** EDTF. */
  readonly date: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly basis: DateBasis;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly dateQuote: string;
}

/** An event proposed for an article, with the words that prove it. */
export type ImportedEvent = Pick<EventProposal, 'date' | 'kind' | 'status' | 'basis' | 'quote'>;
