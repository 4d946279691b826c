import { readFilterMask } from '../match/filter-mask.ts';
import { countReprints, type Filters, hasFilters } from '../match/filters.ts';
import type { IndexReader } from '../match/index-reader.ts';
import { chooseEpochs } from '../match/run-search.ts';
import { selectArticles } from '../match/select-articles.ts';

/** How much text a subcorpus has. */
export interface SubcorpusSize {
  readonly articles: number;
  /** Letters, digits and Han characters of titles and bodies, without punctuation. */
  readonly characters: number;
  /** How many of the articles are reprints; where only first printings count, how many more there would be. */
  readonly reprints: number;
}

/** The size of a subcorpus. Of the whole archive it is known without reading anything more. */
export async function measureSubcorpus(reader: IndexReader, filters: Filters): Promise<SubcorpusSize> {
  const manifest = await reader.manifest();
  if (!hasFilters(filters)) {
    const characters = manifest.epochs.reduce((sum, epoch) => sum + epoch.characters, 0);
    return { articles: manifest.articles, characters, reprints: manifest.reprints };
  }
  const all = countReprints(filters);
  const [columns, dictionaries, mask] = await Promise.all([
    reader.columns(),
    reader.dictionaries(),
    readFilterMask(reader, all),
  ]);
  const isReprint = new Set(columns.reprints);
  const counted = selectArticles(columns, dictionaries, all, mask);
  const selected = filters.firstOnly ? counted.filter((article) => !isReprint.has(article)) : counted;
  const lengths = new Uint32Array(manifest.articles);
  await Promise.all(
    chooseEpochs(manifest.epochs, filters).map(async (epoch) => {
      const { titleLengths, bodyLengths } = await reader.epoch(epoch);
      titleLengths.forEach((length, local) => {
        lengths[epoch.first + local] = length + (bodyLengths[local] ?? 0);
      });
    }),
  );
  return {
    articles: selected.length,
    characters: selected.reduce((sum, article) => sum + (lengths[article] ?? 0), 0),
    reprints: counted.filter((article) => isReprint.has(article)).length,
  };
}
