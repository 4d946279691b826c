import { readFilterMask } from '../match/filter-mask.ts';
import type { Filters } from '../match/filters.ts';
import type { IndexReader } from '../match/index-reader.ts';
import { readMany } from '../match/read-many.ts';
import { selectArticles } from '../match/select-articles.ts';
import { measureSubcorpus } from '../workspace/measure-subcorpus.ts';
import type { Side } from './compare-texts.ts';
import type { SourceText } from './find-strings.ts';

/** A subcorpus as a side of a comparison. */
export async function readSide(reader: IndexReader, filters: Filters): Promise<Side> {
  const [columns, dictionaries, mask, { characters, reprints }] = await Promise.all([
    reader.columns(),
    reader.dictionaries(),
    readFilterMask(reader, filters),
    measureSubcorpus(reader, filters),
  ]);
  const articles = new Set(selectArticles(columns, dictionaries, filters, mask));
  return { filters, articles, characters, reprints };
}

/** Titles and texts of all articles of two sides, each once; `onProgress` hears how many have been read. */
export async function readSideTexts(
  reader: IndexReader,
  sides: readonly [Side, Side],
  onProgress: (read: number) => void,
  signal: AbortSignal,
): Promise<readonly SourceText[]> {
  const articles = [...new Set(sides.flatMap((side) => [...side.articles]))].sort((a, b) => a - b);
  const read = async (article: number): Promise<readonly SourceText[]> => {
    const { title, text } = await reader.text(article);
    return [
      { article, text: title },
      { article, text },
    ];
  };
  return (await readMany(articles, read, onProgress, signal)).flat();
}
