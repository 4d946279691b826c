import { gzipSync } from 'node:zlib';
import { Encoder, Index as FlexIndex } from 'flexsearch';
import MiniSearch from 'minisearch';
import { buildBigrams } from '../../src/hanzi/han-runs.ts';
import { buildSequence } from '../../src/hanzi/searchable.ts';
import type { SearchableArticle } from '../../src/search/index/searchable-article.ts';
import { percentile } from './percentile.ts';
import { type Agreement, scoreHits } from './score-hits.ts';

/** A peer on the same articles and queries. */
export interface PeerResult extends Agreement {
  readonly name: string;
  /** Milliseconds of one query, in Node. */
  readonly p50: number;
  readonly p95: number;
  /** What a visitor downloads before the first query, compressed. */
  readonly firstBytes: number;
}

/** Runs minisearch over folded bigrams and flexsearch with its CJK encoder. */
export function runPeers(
  articles: readonly SearchableArticle[],
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
): PeerResult[] {
  return [runMiniSearch(articles, queries, truth), runFlexSearch(articles, queries, truth)];
}

function runMiniSearch(
  articles: readonly SearchableArticle[],
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
): PeerResult {
  const tokenize = (text: string) => {
    const { folded } = buildSequence(text);
    return folded.length === 1 ? [...folded] : buildBigrams(folded);
  };
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize });
  index.addAll(articles.map(({ title, text }, id) => ({ id, text: `${title}\n${text}` })));
  const bytes = gzipSync(JSON.stringify(index)).length;
  return measure('minisearch, bigrams', bytes, queries, truth, (query) =>
    index
      .search(query, { combineWith: 'AND', prefix: (term) => [...term].length === 1 })
      .map(({ id }) => String(id)),
  );
}

function runFlexSearch(
  articles: readonly SearchableArticle[],
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
): PeerResult {
  // The CJK preset of flexsearch's own documentation: every character a term.
  const encoder = new Encoder({ finalize: (terms) => terms.join('').split('') });
  const index = new FlexIndex({ encoder });
  articles.forEach(({ title, text }, id) => {
    index.add(id, buildSequence(`${title}\n${text}`).folded.join(''));
  });
  let bytes = 0;
  index.export((_, data) => {
    bytes += gzipSync(data ?? '').length;
  });
  return measure('flexsearch, CJK', bytes, queries, truth, (query) =>
    index.search(buildSequence(query).folded.join(''), { limit: articles.length }).map(String),
  );
}

function measure(
  name: string,
  firstBytes: number,
  queries: readonly string[],
  truth: readonly ReadonlySet<string>[],
  search: (query: string) => string[],
): PeerResult {
  const times: number[] = [];
  const found = queries.map((query) => {
    const started = performance.now();
    const ids = search(query);
    times.push(performance.now() - started);
    return new Set(ids);
  });
  return {
    name,
    ...scoreHits(found, truth),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    firstBytes,
  };
}
