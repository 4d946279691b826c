import { buildTextTest } from '../match/fulfils-query.ts';
import type { IndexReader } from '../match/index-reader.ts';
import { readMany } from '../match/read-many.ts';
import type { Concordance, CountedArticle } from './count-phrases.ts';
import { findLines, type Line, toLines } from './find-lines.ts';

/** Reads the lines of one article's occurrences. Rejects when its text cannot be had, or contradicts the index. */
export async function readLines(
  reader: IndexReader,
  { phrases, exactScript, found }: Pick<Concordance, 'phrases' | 'exactScript' | 'found'>,
  { article, total }: CountedArticle,
): Promise<Line[]> {
  const held = await reader.text(article);
  const matches = found?.get(article);
  const lines = matches ? toLines(article, held, matches) : findLines(article, held, phrases, exactScript);
  // The index counted without the text; the text is the truth. A difference would be a wrong count.
  if (lines.length !== total) {
    throw new Error(`Article ${article}: ${total} in the index, ${lines.length} in the text.`);
  }
  return lines;
}

/**
 * The lines of many articles, in their order. `onProgress` hears how many articles have been read;
 * reading stops with the signal's reason when it is aborted.
 */
export async function readAllLines(
  reader: IndexReader,
  concordance: Pick<Concordance, 'phrases' | 'exactScript' | 'found'>,
  articles: readonly CountedArticle[],
  onProgress: (read: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Line[]> {
  const read = (one: CountedArticle) => readLines(reader, concordance, one);
  return (await readMany(articles, read, onProgress, signal)).flat();
}

/** A plain reading of every article in the filters, index left aside. */
export interface PlainReading {
  readonly articles: number;
  readonly occurrences: number;
}

/** Reads every text within the filters from end to end and counts the occurrences: a check on any count, and on a zero. */
export async function readPlainly(
  reader: IndexReader,
  { phrases, exactScript, scope, query }: Pick<Concordance, 'phrases' | 'exactScript' | 'scope' | 'query'>,
  onProgress: (read: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<PlainReading> {
  const fulfils = query && (await buildTextTest(reader, query, exactScript));
  const count = async (article: number) => {
    const held = await reader.text(article);
    if (fulfils && !fulfils(article, held)) return 0;
    return findLines(article, held, phrases, exactScript).length;
  };
  const counts = await readMany(scope, count, onProgress, signal);
  return {
    articles: counts.filter((found) => found > 0).length,
    occurrences: counts.reduce((sum, found) => sum + found, 0),
  };
}
