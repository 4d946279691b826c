import type { SearchResult } from './search.ts';

const kilobytes = (bytes: number) => Math.round(bytes / 1000);
const share = (value: number) => value.toFixed(3);
const time = (milliseconds: number) => Number(milliseconds.toFixed(1));

/** The figures of the search benchmark as rows of a table: ours for each number of articles, then the peers. */
export function tabulateSearch(results: readonly SearchResult[]): Record<string, string | number>[] {
  return results.flatMap((result) => [
    {
      search: 'campaign archive',
      articles: result.articles,
      recall: share(result.recall),
      precision: share(result.precision),
      'wrong queries': result.wrong,
      'p50 ms': time(result.warm.p50),
      'p95 ms': time(result.warm.p95),
      'cold p95 ms': time(result.cold.p95),
      'first visit kB': kilobytes(result.firstVisitBytes),
      'common query kB': kilobytes(result.commonQueryBytes),
    },
    ...result.peers.map((peer) => ({
      search: peer.name,
      articles: result.articles,
      recall: share(peer.recall),
      precision: share(peer.precision),
      'wrong queries': peer.wrong,
      'p50 ms': time(peer.p50),
      'p95 ms': time(peer.p95),
      'first visit kB': kilobytes(peer.firstBytes),
    })),
  ]);
}

/** What each of the two indexes costs to write, and its bytes, on each number of articles. */
export function tabulateIndexes(results: readonly SearchResult[]): Record<string, string | number>[] {
  return results.flatMap(({ articles, positions, pagefind }) =>
    (
      [
        ['positional index', positions],
        ['Pagefind', pagefind],
      ] as const
    ).map(([index, cost]) => ({
      index,
      articles,
      'CPU s': time(cost.cpuSeconds),
      'peak MB': Math.round(cost.peakMegabytes),
      MB: Number((cost.bytes / 1e6).toFixed(1)),
    })),
  );
}

/** The views of the workspace on each number of articles: what is wrong, and milliseconds once warm, in Node. */
export function tabulateViews(results: readonly SearchResult[]): Record<string, string | number>[] {
  return results.map(({ views }) => ({
    articles: views.articles,
    'wildcards and proximity': views.patterns,
    wrong: views.wrongPatterns,
    'pattern p95 ms': time(views.pattern.p95),
    'results p95 ms': time(views.results.p95),
    'first lines p95 ms': time(views.lines.p95),
    'trend of five p95 ms': time(views.trend.p95),
  }));
}
