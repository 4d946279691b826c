import type { IndexReader } from '../client/index-reader.ts';
import type { Concordance, CountedArticle } from './count-phrases.ts';
import { findLines, type Line } from './find-lines.ts';

/** Articles read at the same time. */
const AT_ONCE = 24;

/** Reads the lines of one article's occurrences. Rejects when its text cannot be had, or contradicts the index. */
export async function readLines(
  reader: IndexReader,
  { phrases, exactScript }: Pick<Concordance, 'phrases' | 'exactScript'>,
  { article, total }: CountedArticle,
): Promise<Line[]> {
  const lines = findLines(article, await reader.text(article), phrases, exactScript);
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
  concordance: Pick<Concordance, 'phrases' | 'exactScript'>,
  articles: readonly CountedArticle[],
  onProgress: (read: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<Line[]> {
  const lines: Line[] = [];
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const some = articles.slice(at, at + AT_ONCE);
    for (const list of await Promise.all(some.map((one) => readLines(reader, concordance, one)))) {
      for (const line of list) lines.push(line);
    }
    onProgress(Math.min(at + AT_ONCE, articles.length));
  }
  return lines;
}

/** A plain reading of every article in the filters, index left aside. */
export interface PlainReading {
  readonly articles: number;
  readonly occurrences: number;
}

/** Reads every text within the filters from end to end and counts the occurrences: a check on any count, and on a zero. */
export async function readPlainly(
  reader: IndexReader,
  { phrases, exactScript, scope }: Pick<Concordance, 'phrases' | 'exactScript' | 'scope'>,
  onProgress: (read: number) => void = () => undefined,
  signal?: AbortSignal,
): Promise<PlainReading> {
  let occurrences = 0;
  let articles = 0;
  for (let at = 0; at < scope.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const some = [...scope.subarray(at, at + AT_ONCE)];
    const counts = await Promise.all(
      some.map(
        async (article) => findLines(article, await reader.text(article), phrases, exactScript).length,
      ),
    );
    for (const count of counts) {
      occurrences += count;
      if (count > 0) articles++;
    }
    onProgress(at + some.length);
  }
  return { articles, occurrences };
}
