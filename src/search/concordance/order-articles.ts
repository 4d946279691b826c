import { compareText } from '../../hanzi/compare-text.ts';
import type { Concordance, CountedArticle } from './count-phrases.ts';

/**
 * Orders articles by what is known of them without their text: `position` is the order of the index, newest
 * first; `date` oldest first with the undated last; `place` by division code, then date, the unplaced last.
 */
export function orderArticles(
  { articles, columns, dictionaries }: Pick<Concordance, 'articles' | 'columns' | 'dictionaries'>,
  sort: 'position' | 'date' | 'place',
): readonly CountedArticle[] {
  if (sort === 'position') return articles;
  const day = ({ article }: CountedArticle) =>
    article < columns.dated ? (columns.from[article] ?? 0) : Number.MAX_SAFE_INTEGER;
  const last = ({ article }: CountedArticle) => columns.to[article] ?? 0;
  const byDate = (a: CountedArticle, b: CountedArticle) =>
    day(a) - day(b) || last(a) - last(b) || a.article - b.article;
  if (sort === 'date') return articles.toSorted(byDate);
  const code = ({ article }: CountedArticle) =>
    dictionaries.facets.place[(columns.single.place[article] ?? 0) - 1]?.value ?? '\uFFFF';
  return articles.toSorted((a, b) => compareText(code(a), code(b)) || byDate(a, b));
}
