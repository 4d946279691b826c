import type { ArticleRecord, ArticleText, CitedRecord } from '../format/manifest.ts';
import { digestWords } from './digest-words.ts';
import { gzipAll } from './gzip-all.ts';
import type { OpenSlot } from './kept.ts';
import type { SearchableArticle } from './searchable-article.ts';

/** Texts are fetched for the results of one page. */
export const TEXTS_PER_PACK = 8;
export const RECORDS_PER_PACK = 256;
/** Articles of which the packs are kept together, whole packs of either kind: of an edit these alone are made anew. */
const KEPT_TOGETHER = 512;

/** The compressed files of an epoch that say what its articles are, by number. */
export interface Packs {
  readonly texts: readonly Uint8Array[];
  readonly records: readonly Uint8Array[];
}

/**
 * Packs the texts and the records of an epoch's articles.
 * @param textsPerPack a part of {@link KEPT_TOGETHER}.
 * @param openSlot finds what an earlier build made of the same articles.
 */
export async function buildPacks(
  members: readonly SearchableArticle[],
  textsPerPack: number,
  openSlot: OpenSlot,
): Promise<Packs> {
  const texts: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  for (let at = 0; at < members.length; at += KEPT_TOGETHER) {
    const articles = members.slice(at, at + KEPT_TOGETHER);
    const content = articles.map((article) => [
      digestWords(article),
      buildCitedRecord(article),
      article.blocks ?? [],
    ]);
    const slot = openSlot<Packs>('packs', [content, textsPerPack]);
    const packs = slot.value ?? {
      texts: await gzipAll(packed(articles, textsPerPack, buildText)),
      records: await gzipAll(packed(articles, RECORDS_PER_PACK, buildCitedRecord)),
    };
    if (!slot.value) slot.store(packs);
    texts.push(...packs.texts);
    records.push(...packs.records);
  }
  return { texts, records };
}

function* packed<T>(
  articles: readonly SearchableArticle[],
  size: number,
  build: (article: SearchableArticle) => T,
): Generator<string> {
  for (let at = 0; at < articles.length; at += size)
    yield JSON.stringify(articles.slice(at, at + size).map(build));
}

function buildRecord(article: SearchableArticle): ArticleRecord {
  const { id, url, title, published, source, site, authors } = article;
  return {
    id,
    url,
    title,
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(site === undefined ? {} : { site }),
    authors,
  };
}

function buildText(article: SearchableArticle): ArticleText {
  const { text, blocks } = article;
  return { ...buildRecord(article), text, ...(blocks === undefined ? {} : { blocks }) };
}

function buildCitedRecord(article: SearchableArticle): CitedRecord {
  return {
    ...buildRecord(article),
    ...(article.citation === undefined ? {} : { citation: article.citation }),
  };
}
