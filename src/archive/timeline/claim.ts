import type { Phase } from '../../schema/article.ts';
import type { EventKind, EventStatus } from '../../schema/event.ts';
import type { Evidence, Settlement, TimelineLayer } from './timeline.ts';

/** What one source says of one event, before anything is merged. */
export interface Claim {
  readonly id: string;
  /** The file it comes from. Two claims of one file are two events, unless they say the same words. */
  readonly origin: string;
  readonly date: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly basis: 'stated' | 'inferred';
  readonly text: string;
  readonly textEn?: string;
  /** A fact's text is a whole sentence of ours and heads an entry; an article's marked words do so only alone. */
  readonly isFact: boolean;
  /** The words to compare with other claims: the fact's text, or the article's whole sentence. */
  readonly words: string;
  readonly note?: string;
  readonly place?: string;
  readonly campaigns: readonly string[];
  readonly honours: readonly string[];
  readonly phase?: Phase;
  readonly evidence: readonly Evidence[];
  /** Ids of articles held here that a fact is taken from. */
  readonly cites?: readonly string[];
  readonly contradicts?: string;
  /** Plans that an editor has tied it to. */
  readonly settles: readonly Settlement[];
  readonly layer: TimelineLayer;
}
