import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPagefindTokens } from '../format/pagefind-tokens.ts';
import type { Query } from '../query.ts';
import type { IndexReader } from './index-reader.ts';

/** An article that has some of the pairs of characters asked for, though not in a row. */
export interface NearMatch {
  readonly url: string;
  readonly title: string;
  readonly published: string;
}

interface PagefindRecord {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  readonly options: (options: { basePath?: string; baseUrl?: string }) => Promise<void>;
  readonly mergeIndex: (path: string) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly data: () => Promise<PagefindRecord>;
    }[];
  }>;
}

let opening: Promise<Pagefind> | undefined;

/** Most pieces of a query that are looked up. */
const MOST_PIECES = 8;

/**
 * Articles that hold pieces of a query's wanted terms, those with most pieces first, then as Pagefind ranks
 * them. A piece is a run of pairs that occur; the pairs around a slip of the pen do not and end it. Nothing
 * of Pagefind is loaded before this is called.
 */
export async function findNear(reader: IndexReader, query: Query, limit: number): Promise<NearMatch[]> {
  const { pagefind: folders } = await reader.manifest();
  const pieces = await findPieces(reader, query);
  if (folders.length === 0 || pieces.length === 0) return [];
  opening ??= openPagefind(folders);
  opening.catch(() => {
    opening = undefined;
  });
  const pagefind = await opening;
  const ranked = new Map<string, { rank: number; data: () => Promise<PagefindRecord> }>();
  for (const piece of pieces) {
    const { results } = await pagefind.search(piece.join(' '));
    const best = Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score, data } of results) {
      const rank = (ranked.get(id)?.rank ?? 0) + piece.length + score / best;
      ranked.set(id, { rank, data });
    }
  }
  const first = [...ranked.values()].sort((a, b) => b.rank - a.rank).slice(0, limit);
  const found = await Promise.all(first.map(({ data }) => data()));
  return found.map(({ url, meta }) => ({
    url,
    title: meta['title'] ?? url,
    published: meta['published'] ?? '',
  }));
}

/** The runs of pairs of a query's wanted terms that occur, as Pagefind's words. */
async function findPieces(reader: IndexReader, query: Query): Promise<string[][]> {
  const { epochs } = await reader.manifest();
  const occurs = async (pair: string): Promise<boolean> =>
    (await Promise.all(epochs.map((epoch) => reader.list(epoch, pair)))).some((list) => list !== undefined);
  const pieces: string[][] = [];
  for (const { terms, excluded } of query.clauses) {
    const [term] = terms;
    if (excluded || term.field === 'people' || term.field === 'source') continue;
    const { folded } = buildSequence(term.words);
    let piece: string[] = [];
    for (const [i, token] of buildPagefindTokens(folded).entries()) {
      if (await occurs(folded.slice(i, i + 2).join(''))) piece.push(token);
      else {
        pieces.push(piece);
        piece = [];
      }
    }
    pieces.push(piece);
  }
  return pieces.filter((piece) => piece.length > 0).slice(0, MOST_PIECES);
}

async function openPagefind([first = 'pagefind', ...others]: readonly string[]): Promise<Pagefind> {
  const path = `/${first}/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ basePath: `/${first}/`, baseUrl: '/' });
  for (const folder of others) await pagefind.mergeIndex(`/${folder}/`);
  return pagefind;
}
