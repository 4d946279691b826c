import { createByteReader } from './byte-reader.ts';
import type { ArticleBounds } from './starts.ts';

/** In which articles of an epoch something occurs: rising local numbers, occurrences in all and in the title. */
export interface Occurrences {
  readonly articles: Uint32Array;
  readonly counts: Uint32Array;
  readonly titleCounts: Uint32Array;
}

/** The most bytes that one article of a summary takes. */
export const MOST_BYTES = 15;

/**
 * Summarises the rising positions `from` to `to` of a list by article: difference of article numbers with a flag for the
 * title, count, count in the title where there are any. `starts` and `titleEnds` as for {@link countByArticle}.
 * @param target has room for {@link MOST_BYTES} of each article.
 * @returns how many articles there are, and how many bytes of the target they take.
 */
export function encodeSummary(
  { list, from, to }: { readonly list: Uint32Array; readonly from: number; readonly to: number },
  { starts, titleEnds }: ArticleBounds,
  target: Uint8Array,
): { articles: number; size: number } {
  let size = 0;
  const write = (value: number) => {
    let rest = value;
    for (; rest > 127; rest >>>= 7) target[size++] = (rest & 127) | 128;
    target[size++] = rest;
  };
  let [articles, article, previous] = [0, 0, 0];
  for (let at = from; at < to; ) {
    article = findArticle(list[at] ?? 0, starts, article);
    const titleEnd = titleEnds[article] ?? 0;
    const next = starts[article + 1] ?? Number.POSITIVE_INFINITY;
    const first = at;
    while (at < to && (list[at] ?? 0) < titleEnd) at++;
    const inTitle = at - first;
    while (at < to && (list[at] ?? 0) < next) at++;
    write((article - previous) * 2 + (inTitle > 0 ? 1 : 0));
    write(at - first);
    if (inTitle > 0) write(inTitle);
    previous = article;
    articles += 1;
  }
  return { articles, size };
}

/** The `count` articles that `encodeSummary` wrote. */
export function decodeSummary(bytes: Uint8Array, count: number): Occurrences {
  const reader = createByteReader(bytes);
  const articles = new Uint32Array(count);
  const counts = new Uint32Array(count);
  const titleCounts = new Uint32Array(count);
  let previous = 0;
  for (let i = 0; i < count; i++) {
    const head = reader.readNumber();
    previous += head >>> 1;
    articles[i] = previous;
    counts[i] = reader.readNumber();
    if (head & 1) titleCounts[i] = reader.readNumber();
  }
  return { articles, counts, titleCounts };
}

/**
 * Counts rising positions by article. `starts` holds the first position of each article, `titleEnds`
 * the position after each title.
 */
export function countByArticle(
  positions: Uint32Array,
  starts: Uint32Array,
  titleEnds: Uint32Array,
): Occurrences {
  const articles: number[] = [];
  const counts: number[] = [];
  const titleCounts: number[] = [];
  let article = 0;
  for (const position of positions) {
    article = findArticle(position, starts, article);
    const last = articles.length - 1;
    const inTitle = position < (titleEnds[article] ?? 0) ? 1 : 0;
    if (articles[last] === article) {
      counts[last] = (counts[last] ?? 0) + 1;
      titleCounts[last] = (titleCounts[last] ?? 0) + inTitle;
    } else {
      articles.push(article);
      counts.push(1);
      titleCounts.push(inTitle);
    }
  }
  return {
    articles: Uint32Array.from(articles),
    counts: Uint32Array.from(counts),
    titleCounts: Uint32Array.from(titleCounts),
  };
}

/** The article a position lies in, looked for from `from` on: near ones by steps, far ones by halving. */
export function findArticle(position: number, starts: Uint32Array, from: number): number {
  let low = from;
  for (let step = 0; step < 8; step++) {
    if (low + 1 >= starts.length || (starts[low + 1] ?? 0) > position) return low;
    low++;
  }
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle;
  }
  return low;
}
