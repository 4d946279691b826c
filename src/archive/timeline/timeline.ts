import type { Phase } from '../../schema/article.ts';
import type { Basis, Confidence, EventKind, EventStatus } from '../../schema/event.ts';
import type { DayRange } from '../archive.ts';

/** `campaign`: what happened in a place. `national`: a milestone of the honour itself, the background. */
export type TimelineLayer = 'campaign' | 'national';

/** Words in an article of this archive that prove an entry. */
export interface ArticleEvidence {
  readonly type: 'article';
  readonly articleId: string;
  /** Anchor of the marked words on the article's page, `e5d2c1a09`. */
  readonly anchor: string;
  /** Path to the words, `/articles/<id>/#e5d2c1a09`. */
  readonly url: string;
  readonly title: string;
  /** Newspaper or office, when known. */
  readonly source?: string;
  /** Publication date of the article, EDTF. */
  readonly published?: string;
  /** The marked words. */
  readonly quote: string;
  /** The sentence they stand in. */
  readonly sentence: string;
  /** The date as this source has it, which can be coarser than the entry's. */
  readonly date: string;
  readonly basis: Basis;
  /** `capture` for a text held here; an abstract says how the page itself was seen. */
  readonly confidence: Confidence;
}

/** A page outside the archive (or an article cited by a fact without marked words) that proves an entry. */
export interface CitationEvidence {
  readonly type: 'citation';
  readonly title: string;
  /** Absolute address, or the path of an article held here. */
  readonly url?: string;
  /** Address that is shown and never linked; excludes `url`, unless that is an article held here. */
  readonly address?: string;
  readonly confidence: Confidence;
  readonly date: string;
  readonly basis: Basis;
}

export type Evidence = ArticleEvidence | CitationEvidence;

/** That an event settled a plan, as an editor has tied the two. */
export interface Settlement {
  /** Id of the planned event. */
  readonly plan: string;
  /** `fulfils`: the plan came true by it. `changes`: something else came instead. */
  readonly as: 'fulfils' | 'changes';
}

/** One event on a timeline, with everything that proves it. */
export interface TimelineEntry {
  /** Id of the event ({@link buildEventId}), and of the entry in HTML; where several tell of it, of the best dated. */
  readonly id: string;
  /** Ids of all events that were merged into it, its own first: each leads to it. */
  readonly ids: readonly string[];
  /** EDTF. */
  readonly date: string;
  /** First and last possible day; absent when either end is unknown. */
  readonly days?: DayRange;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly basis: Basis;
  /** What happened, in Chinese: a fact's sentence, or the marked words of an article. */
  readonly text: string;
  readonly textEn?: string;
  /** What a careful reader should know of the date. */
  readonly notes: readonly string[];
  /** Division code; absent for the nation and where no source says it. */
  readonly place?: string;
  readonly campaigns: readonly string[];
  readonly honours: readonly string[];
  readonly phase?: Phase;
  /** Never empty. Articles first, then pages outside, each in order of date. */
  readonly evidence: readonly Evidence[];
  /** Ids of entries that date the same event otherwise. */
  readonly conflicts: readonly string[];
  /** What other sources say instead, in words. */
  readonly contradictions: readonly string[];
  /** Plans that editors have tied it to. */
  readonly settles: readonly Settlement[];
  readonly layer: TimelineLayer;
  /** How well the best of the evidence was checked. */
  readonly confidence: Confidence;
}

/** A phase of a campaign with its dates, as its file gives them. */
export interface TimelinePhase {
  readonly phase: Phase;
  readonly date: string;
  readonly basis: Basis;
}

/** Entries in EDTF order (unknown year after all others), with what they are a timeline of. */
export interface Timeline {
  readonly scope: 'campaign' | 'place' | 'honour' | 'archive';
  /** Id of the campaign or honour, code of the place, `all` for the archive. */
  readonly ref: string;
  readonly title: string;
  readonly titleEn?: string;
  /** Path of the page it belongs to; exports stand at `<path>timeline.<format>`. */
  readonly path: string;
  readonly entries: readonly TimelineEntry[];
  readonly phases: readonly TimelinePhase[];
}
