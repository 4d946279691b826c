import type { IndexReader } from '../match/index-reader.ts';
import { readMany } from '../match/read-many.ts';
import type { LineSort } from './concordance-state.ts';
import type { Concordance, CountedArticle } from './count-phrases.ts';
import type { Line } from './find-lines.ts';
import { orderArticles } from './order-articles.ts';
import { readLines } from './read-lines.ts';
import type { ChosenLines } from './sample-lines.ts';
import { sortLines } from './sort-lines.ts';
import { lookUpTexts } from './text-lookup.ts';

/** The lines of a concordance in a chosen order, handed out piece by piece. */
export interface LineSource {
  /** How many lines there are in all: those chosen by chance, or every occurrence. */
  readonly total: number;
  /** The next lines, at most `count`; none when all have been handed out. One call at a time. */
  readonly next: (count: number) => Promise<readonly Line[]>;
  /** All lines in this order, whatever has been handed out. */
  readonly all: () => Promise<readonly Line[]>;
}

/**
 * Opens the lines, or with `chosen` those alone. By position, date and place only the articles of the lines handed out are read; orders
 * by context need every text first, and `onProgress` hears how many articles have been read.
 */
export function openLineSource(
  reader: IndexReader,
  concordance: Concordance,
  sort: LineSort,
  onProgress: (read: number) => void,
  signal: AbortSignal,
  chosen?: ChosenLines,
): LineSource {
  const byContext = sort === 'left' || sort === 'right';
  const listed = chosen ? { ...concordance, articles: chosen.articles } : concordance;
  const articles = byContext ? listed.articles : orderArticles(listed, sort);
  const isChosen = ({ article }: CountedArticle, ordinal: number) =>
    chosen?.ordinals.get(article)?.has(ordinal) ?? chosen === undefined;
  const countOf = (one: CountedArticle) => chosen?.ordinals.get(one.article)?.size ?? one.total;
  let reading: Promise<readonly Line[]> | undefined;
  let handedOut = 0;
  let nextArticle = 0;
  const waiting: Line[] = [];

  const readAll = async (): Promise<readonly Line[]> => {
    const read = async (one: CountedArticle) =>
      (await readLines(reader, concordance, one)).filter((_, ordinal) => isChosen(one, ordinal));
    const lines = (await readMany(articles, read, onProgress, signal)).flat();
    if (!byContext) return lines;
    const { textOf } = await lookUpTexts(reader, lines);
    return sortLines(lines, textOf, sort);
  };
  const all = () => {
    reading ??= readAll();
    reading.catch(() => {
      reading = undefined;
    });
    return reading;
  };
  const next = async (count: number): Promise<readonly Line[]> => {
    if (byContext) {
      const lines = (await all()).slice(handedOut, handedOut + count);
      handedOut += lines.length;
      return lines;
    }
    while (waiting.length < count && nextArticle < articles.length) {
      signal.throwIfAborted();
      // As many articles as are surely needed, together.
      let expected = waiting.length;
      let end = nextArticle;
      while (end < articles.length && expected < count) {
        const article = articles[end++];
        expected += article ? countOf(article) : 0;
      }
      const lists = await Promise.all(
        articles
          .slice(nextArticle, end)
          .map(async (one) =>
            (await readLines(reader, concordance, one)).filter((_, ordinal) => isChosen(one, ordinal)),
          ),
      );
      waiting.push(...lists.flat());
      nextArticle = end;
    }
    return waiting.splice(0, count);
  };
  return { total: chosen?.total ?? concordance.occurrences, next, all };
}
