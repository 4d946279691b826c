/** First position of each article of an epoch, and the position after each title. */
export interface ArticleBounds {
  readonly starts: Uint32Array;
  readonly titleEnds: Uint32Array;
}

/** The bounds of articles that lie end to end. */
export function buildStarts(
  titleLengths: readonly number[] | Uint32Array,
  bodyLengths: readonly number[] | Uint32Array,
): ArticleBounds {
  const starts = new Uint32Array(titleLengths.length);
  const titleEnds = new Uint32Array(titleLengths.length);
  let at = 0;
  for (let i = 0; i < titleLengths.length; i++) {
    starts[i] = at;
    titleEnds[i] = at + (titleLengths[i] ?? 0);
    at += (titleLengths[i] ?? 0) + (bodyLengths[i] ?? 0) + 2;
  }
  return { starts, titleEnds };
}
