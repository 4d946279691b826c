import type { DateBasis } from '../../../dates/date-mention.ts';
import type { EVENT_KINDS, EVENT_STATUSES } from '../../../schema/event.ts';

/** The vocabulary of the schema. */
export type EventKind = (typeof EVENT_KINDS)[number];
export type EventStatus = (typeof EVENT_STATUSES)[number];

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
