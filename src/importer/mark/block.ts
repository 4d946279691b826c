import type { ComponentName } from '../../mdx/vocabulary.ts';

/** A component around a stretch of a block: offsets in UTF-16 units, `end` exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: Exclude<ComponentName, 'Caption'>;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * One paragraph or caption of the article. Where words are missing the text holds {@link GAP_MARK} under a mark
 * named `Gap`. Marks are sorted and lie within one another or apart, never across.
 */
export interface Block {
  /** Line of the capture at which the block begins. */
  readonly line: number;
  readonly kind: 'paragraph' | 'caption';
  readonly text: string;
  readonly marks: readonly Mark[];
}
