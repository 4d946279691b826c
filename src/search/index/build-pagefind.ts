import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { buildSequence } from '../../hanzi/searchable.ts';
import { buildPagefindTokens, FIELD_BREAK } from '../format/pagefind-tokens.ts';
import type { IndexFile } from './build-search-index.ts';
import { digestWords } from './digest-words.ts';
import { keepNothing, type OpenSlot } from './kept.ts';
import type { SearchableArticle } from './searchable-article.ts';
import { splitEpochs } from './split-epochs.ts';

/**
 * Articles of one bundle. What Pagefind takes grows faster than a bundle does: bundles of 500 cost two fifths
 * less time and memory than of 2,000.
 */
const BUNDLE = 500;
/** Files that the records of one bundle are grouped into; each record by itself would be a file. */
const FRAGMENT_FILES = 4;
/** A language Pagefind does not cut into words of its own, so that the tokens stay whole. */
const LANGUAGE = 'zxx';
/** Pagefind's own search pages, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;
/** What searches, the same in every bundle: a bundle that is merged into another is read by the other's. */
const ENGINE = /^(?:pagefind|pagefind-worker)\.js$|^wasm\./;

/** A bundle of Pagefind: its folder below the site's root, and its articles. The first is Pagefind's usual one. */
export interface PagefindBundle {
  readonly folder: string;
  readonly articles: readonly SearchableArticle[];
}

/** Cuts sorted articles into bundles as epochs are cut: a new article changes the newest of them alone. */
export function splitBundles(sorted: readonly SearchableArticle[]): PagefindBundle[] {
  return splitEpochs(sorted, BUNDLE).map((articles, i) => ({
    folder: i === 0 ? 'pagefind' : `pagefind-${i + 1}`,
    articles,
  }));
}

/**
 * Yields the files of Pagefind bundles over folded characters, one bundle after another.
 * Paths are below the site's root. @throws when Pagefind reports an error.
 * @param openSlot finds what an earlier build made of the same articles.
 */
export async function* buildPagefind(
  bundles: readonly PagefindBundle[],
  openSlot: OpenSlot = keepNothing,
): AsyncGenerator<IndexFile> {
  try {
    for (const [number, { folder, articles }] of bundles.entries()) {
      const content = articles.map((article) => [digestWords(article), article.url, article.published]);
      const slot = openSlot<readonly IndexFile[]>('pagefind', content);
      const files = slot.value ?? (await buildBundle(articles));
      if (!slot.value) slot.store(files);
      for (const { path, bytes } of files)
        if (number === 0 || !ENGINE.test(path)) yield { path: `${folder}/${path}`, bytes };
    }
  } finally {
    await close();
  }
}

async function buildBundle(articles: readonly SearchableArticle[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE, maxFragments: FRAGMENT_FILES });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const adding = articles.map(({ title, text, url }) => {
    // In order, so that Pagefind can decide a phrase.
    const content = [title, text]
      .map((field) => buildPagefindTokens(buildSequence(field).folded).join(' '))
      .join(` ${FIELD_BREAK} `);
    return index.addCustomRecord({ url, content, language: LANGUAGE });
  });
  // It takes them in their order; one that waited for the answer to the last would wait for the whole of this process.
  for (const [i, added] of (await Promise.all(adding)).entries()) {
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${articles[i]?.url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: problems } = await index.getFiles();
  if (problems.length > 0) throw new Error(`Pagefind could not build its index: ${problems.join('; ')}`);
  await index.deleteIndex();
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({
      path,
      bytes: path.startsWith('fragment/') ? fillFragments(content, byUrl) : content,
    }));
}

/** What stands before the JSON of a file of fragments. */
const FRAGMENT_MARK = 'pagefind_dcd';

/**
 * Fragments with what a result is shown by, and without their content: the tokens mean nothing to a reader, and
 * excerpts come from the text itself. Titles and days are written here and not given to Pagefind, which would index
 * their words. A file holds one fragment, or several by their names.
 */
function fillFragments(bytes: Uint8Array, byUrl: ReadonlyMap<string, SearchableArticle>): Uint8Array {
  const source = gunzipSync(bytes).toString('utf8');
  if (!source.startsWith(FRAGMENT_MARK)) throw new Error('Pagefind wrote a fragment of another form.');
  const held: Record<string, unknown> = JSON.parse(source.slice(FRAGMENT_MARK.length));
  const fill = (fragment: object) => {
    const { title = '', published = '' } = byUrl.get('url' in fragment ? String(fragment.url) : '') ?? {};
    return { ...fragment, content: '', meta: { title, published } };
  };
  const filled =
    typeof held['url'] === 'string'
      ? fill(held)
      : Object.fromEntries(
          Object.entries(held).map(([name, fragment]) => [
            name,
            typeof fragment === 'object' && fragment !== null ? fill(fragment) : fragment,
          ]),
        );
  return gzipSync(FRAGMENT_MARK + JSON.stringify(filled));
}
