import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPagefindTokens } from '../format/pagefind-tokens.ts';
import { summaryKey } from '../format/shard.ts';
import type { Query } from '../query.ts';
import type { IndexReader } from './index-reader.ts';

/** An article that has the pairs of characters asked for, though not in a row. */
export interface NearMatch {
  readonly url: string;
  readonly title: string;
  readonly published: string;
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  readonly options: (options: { basePath?: string; baseUrl?: string }) => Promise<void>;
  readonly mergeIndex: (path: string) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly data: () => Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
    }[];
  }>;
}

let opening: Promise<Pagefind> | undefined;

/**
 * Articles ranked by Pagefind for the pairs of a query's wanted terms that occur at all; the others, such
 * as those around a slip of the pen, are left out. Nothing of Pagefind is loaded before this is called.
 */
export async function findNear(reader: IndexReader, query: Query, limit: number): Promise<NearMatch[]> {
  const { epochs, pagefind } = await reader.manifest();
  if (pagefind.length === 0) return [];
  const sequences = query.clauses
    .filter(({ excluded }) => !excluded)
    .flatMap(({ terms: [term] }) =>
      term.field === 'text' || term.field === 'title' ? [buildSequence(term.words).folded] : [],
    );
  const occurs = async (pair: string): Promise<boolean> => {
    const lists = await Promise.all(
      epochs.map(
        async (epoch) => (await reader.list(epoch, pair)) ?? (await reader.list(epoch, summaryKey(pair))),
      ),
    );
    return lists.some((list) => list !== undefined);
  };
  const tokens: string[] = [];
  for (const folded of sequences) {
    for (const [i, token] of buildPagefindTokens(folded).entries()) {
      if (await occurs(folded.slice(i, i + 2).join(''))) tokens.push(token);
    }
  }
  if (tokens.length === 0) return [];
  opening ??= openPagefind(pagefind);
  opening.catch(() => {
    opening = undefined;
  });
  const { results } = await (await opening).search([...new Set(tokens)].join(' '));
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return found.map(({ url, meta }) => ({
    url,
    title: meta['title'] ?? url,
    published: meta['published'] ?? '',
  }));
}

async function openPagefind([first = 'pagefind', ...others]: readonly string[]): Promise<Pagefind> {
  const path = `/${first}/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ path);
  await pagefind.options({ basePath: `/${first}/`, baseUrl: '/' });
  for (const folder of others) await pagefind.mergeIndex(`/${folder}/`);
  return pagefind;
}
