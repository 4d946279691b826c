import { ancestorCodes } from '../../../src/places/division.ts';
import type { SearchableArticle } from '../../../src/search/index/searchable-article.ts';
import type { GeneratedArticle } from './generate-articles.ts';

/** A generated article as the search index takes it. */
export function toSearchable(article: GeneratedArticle): SearchableArticle {
  const { id, title, paragraphs, published, place, source, author, honour, type, phase, person, complete } =
    article;
  return {
    id,
    url: `/articles/${id}/`,
    title,
    text: paragraphs.join('\n'),
    people: [person],
    authors: [author],
    source,
    ...(published === undefined ? {} : { published, from: published, to: published }),
    places: place === undefined ? [] : ancestorCodes(place),
    campaigns: place === undefined ? [] : [`${place}-${honour}`],
    honours: [honour],
    type,
    phase,
    complete,
  };
}
