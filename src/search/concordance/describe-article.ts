import { formatEdtf } from '../../dates/format-edtf.ts';
import { facetLabel } from '../format/facet-label.ts';
import type { ArticleRecord } from '../format/manifest.ts';
import type { Concordance } from './count-phrases.ts';

/** What identifies the article of a line. Parts that are unknown are empty. */
export interface ArticleFacts {
  /** An exact day as ISO day, any other date in words. */
  readonly date: string;
  readonly place: { readonly code: string; readonly name: string; readonly path: string };
  readonly source: string;
}

/** Describes the article with a number of the columns in a language. */
export function describeArticle(
  article: number,
  { published = '', source = '' }: Pick<ArticleRecord, 'published' | 'source'>,
  { columns, dictionaries }: Pick<Concordance, 'columns' | 'dictionaries'>,
  language: 'zh' | 'en',
): ArticleFacts {
  const places = dictionaries.facets.place;
  const names: string[] = [];
  const own = places[(columns.single.place[article] ?? 0) - 1];
  for (let place = own; place; place = place.parent === undefined ? undefined : places[place.parent]) {
    names.unshift(facetLabel(place, language));
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(published);
  return {
    date: isDay || published === '' ? published : formatEdtf(published, language),
    place: { code: own?.value ?? '', name: names.at(-1) ?? '', path: names.join(' · ') },
    source,
  };
}
