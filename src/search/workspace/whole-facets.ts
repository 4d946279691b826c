import type { Dictionaries } from '../format/manifest.ts';
import { countFacets, type FacetResult } from '../match/count-facets.ts';
import { readFilterMask } from '../match/filter-mask.ts';
import type { Filters } from '../match/filters.ts';
import type { IndexReader } from '../match/index-reader.ts';

/** The facets of all articles, whatever they say, under some filters. */
export async function countWholeFacets(
  reader: IndexReader,
  filters: Filters,
): Promise<{ readonly dictionaries: Dictionaries; readonly facets: FacetResult; readonly partOnly: false }> {
  const [columns, dictionaries, mask] = await Promise.all([
    reader.columns(),
    reader.dictionaries(),
    readFilterMask(reader, filters),
  ]);
  const everything = Uint32Array.from({ length: columns.articles }, (_, article) => article);
  return {
    dictionaries,
    facets: countFacets(everything, columns, dictionaries, filters, mask),
    partOnly: false,
  };
}
