/** Where a rule may act: before the article's first sentences, after its last ones, on both sides, or on any line. */
export type RuleZone = 'head' | 'tail' | 'edges' | 'anywhere';

/**
 * One reason to drop a line. Rules are data: a site's peculiarity becomes a row here. A rule sees one whole
 * line, Simplified and trimmed, and its pattern should describe the whole line so that prose is never taken.
 */
export interface StripRule {
  readonly id: string;
  /** Stands in the report for every line the rule drops. */
  readonly reason: StripReason;
  readonly where: RuleZone;
  readonly pattern: RegExp;
  /** True when the article is over at such a line: what follows is the page's furniture. */
  readonly ends?: boolean;
  /** A line the rule drops. */
  readonly example: string;
  /** A line that looks like it and must stay. */
  readonly counterExample: string;
}

/** Why a line was taken out. */
export type StripReason =
  | 'site-bar'
  | 'breadcrumb'
  | 'channel-list'
  | 'metadata'
  | 'byline'
  | 'editor'
  | 'widget'
  | 'previous-next'
  | 'pager'
  | 'related'
  | 'comments'
  | 'second-copy'
  | 'page-break'
  | 'hidden'
  | 'friend-links'
  | 'copyright'
  | 'contact'
  | 'spam'
  | 'duplicate-lead'
  | 'placeholder'
  | 'outline'
  | 'title'
  | 'omission-mark'
  | 'after-end';
