import type { IndexReader } from './index-reader.ts';

/** What Pagefind keeps of an article. */
export interface PagefindRecord {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** An article as Pagefind names it. */
export interface PagefindArticle {
  readonly url: string;
  readonly title: string;
  readonly published: string;
}

/** The part of Pagefind's interface that is used. Words in quotation marks are found in a row alone. */
export interface Pagefind {
  readonly search: (words: string) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly data: () => Promise<PagefindRecord>;
    }[];
  }>;
}

interface PagefindModule extends Pagefind {
  readonly options: (options: { basePath?: string; baseUrl?: string }) => Promise<void>;
  readonly mergeIndex: (path: string) => Promise<void>;
}

let opening: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind with all bundles of the site, once; nothing of it is loaded before. `undefined` when the site has no
 * bundles. Rejects when a file cannot be had, and is then tried again by the next call.
 * @param root path at which the site lies, without a slash at its end.
 */
export async function openPagefind(reader: IndexReader, root: string): Promise<Pagefind | undefined> {
  const { pagefind: folders } = await reader.manifest();
  if (folders.length === 0) return undefined;
  opening ??= load(root, folders);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function load(root: string, [first = 'pagefind', ...others]: readonly string[]): Promise<Pagefind> {
  const path = `${root}/${first}/pagefind.js`;
  const pagefind: PagefindModule = await import(/* @vite-ignore */ path);
  await pagefind.options({ basePath: `${root}/${first}/`, baseUrl: '/' });
  for (const folder of others) await pagefind.mergeIndex(`${root}/${folder}/`);
  return pagefind;
}

/** The article that a record of Pagefind stands for. */
export function articleOf({ url, meta }: PagefindRecord): PagefindArticle {
  return { url, title: meta['title'] ?? url, published: meta['published'] ?? '' };
}
