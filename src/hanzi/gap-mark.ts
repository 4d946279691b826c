/**
 * Stands in a text where words are missing (U+FFFC, one UTF-16 unit). It is searchable but nobody types it, so
 * no phrase is ever found across a gap.
 */
export const GAP_MARK = '\uFFFC';

/** A text as people read it: each gap mark becomes a midline ellipsis of the same length. */
export function showGaps(text: string): string {
  return text.replaceAll(GAP_MARK, '⋯');
}
