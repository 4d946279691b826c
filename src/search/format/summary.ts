import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';

/** In which articles of an epoch something occurs: rising local numbers, occurrences in all and in the title. */
export interface Occurrences {
  readonly articles: Uint32Array;
  readonly counts: Uint32Array;
  readonly titleCounts: Uint32Array;
}

/** Encodes occurrences: difference of article numbers with a flag for the title, count, count in the title. */
export function encodeSummary({ articles, counts, titleCounts }: Occurrences): Uint8Array {
  const writer = createByteWriter(articles.length * 2 + 8);
  let previous = 0;
  articles.forEach((article, i) => {
    const inTitle = titleCounts[i] ?? 0;
    writer.writeNumber((article - previous) * 2 + (inTitle > 0 ? 1 : 0));
    writer.writeNumber(counts[i] ?? 0);
    if (inTitle > 0) writer.writeNumber(inTitle);
    previous = article;
  });
  return writer.toBytes();
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
