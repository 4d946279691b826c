import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { pickDiverse } from './pick-diverse.ts';

/**
 * The latest of an archive: by day of publication, not by when they were taken in; at most one of a prefecture and
 * one of a day, so that one national announcement does not fill the list. Undated articles are never the latest.
 */
export function latestArticles({ articles }: Archive, count: number): readonly Article[] {
  const dated = articles.filter((article) => article.days !== undefined && isHeld(article));
  return pickDiverse(dated, count, ({ days, placePath }) => {
    const place = placePath[1] ?? placePath[0];
    return [...(days ? [days.from] : []), ...(place === undefined ? [] : [place])];
  });
}
