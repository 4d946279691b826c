import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPagefindTokens } from '../format/pagefind-tokens.ts';
import type { IndexFile } from './build-search-index.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Articles of one bundle. Pagefind holds a bundle in memory: 1,500 articles of 1,200 characters take about 0.9 GB. */
const BUNDLE = 1500;
/** A language Pagefind does not cut into words of its own, so that the tokens stay whole. */
const LANGUAGE = 'zxx';
/** Pagefind's own search pages, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** The folders of the bundles for a number of articles; the first is Pagefind's usual one. */
export function pagefindFolders(articles: number): string[] {
  const bundles = Math.ceil(articles / BUNDLE);
  return Array.from({ length: bundles }, (_, i) => (i === 0 ? 'pagefind' : `pagefind-${i + 1}`));
}

/**
 * Yields the files of Pagefind bundles over pairs of folded characters, one bundle after another.
 * Paths are below the site's root. @throws when Pagefind reports an error.
 */
export async function* buildPagefind(articles: readonly SearchableArticle[]): AsyncGenerator<IndexFile> {
  try {
    for (const [number, folder] of pagefindFolders(articles.length).entries()) {
      for (const file of await buildBundle(articles.slice(number * BUNDLE, (number + 1) * BUNDLE))) {
        if (!UNUSED.test(file.path)) yield { path: `${folder}/${file.path}`, bytes: file.bytes };
      }
    }
  } finally {
    await close();
  }
}

async function buildBundle(articles: readonly SearchableArticle[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { title, text, url, published } of articles) {
    // Near matches ask which articles hold a pair, never in what order: each pair once is all they need.
    const tokens = new Set(
      [title, text].flatMap((field) => [...buildPagefindTokens(buildSequence(field).folded)]),
    );
    const added = await index.addCustomRecord({
      url,
      content: [...tokens].join(' '),
      language: LANGUAGE,
      meta: { title, published: published ?? '' },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(`Pagefind could not build its index: ${problems.join('; ')}`);
  await index.deleteIndex();
  return files.map(({ path, content }) => ({
    path,
    bytes: path.startsWith('fragment/') ? emptyFragment(content) : content,
  }));
}

/** What stands before the JSON of a fragment. */
const FRAGMENT_MARK = 'pagefind_dcd';

/** A fragment without its content: the tokens mean nothing to a reader, and excerpts come from the text itself. */
function emptyFragment(bytes: Uint8Array): Uint8Array {
  const source = gunzipSync(bytes).toString('utf8');
  if (!source.startsWith(FRAGMENT_MARK)) return bytes;
  const fragment: Record<string, unknown> = JSON.parse(source.slice(FRAGMENT_MARK.length));
  return gzipSync(FRAGMENT_MARK + JSON.stringify({ ...fragment, content: '' }));
}
