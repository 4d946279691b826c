import type { Article } from '../../archive/archive.ts';
import { compareText } from '../../hanzi/compare-text.ts';

/** Articles of one year; `year` is undefined for those whose year is unknown. */
export interface YearGroup {
  readonly year: string | undefined;
  readonly articles: readonly Article[];
}

/** Groups articles by year of publication, newest first, the undated last. Empty years are left out. */
export function groupByYear(articles: readonly Article[]): YearGroup[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const year = article.days?.from.slice(0, 4) ?? '';
    const group = groups.get(year);
    if (group) group.push(article);
    else groups.set(year, [article]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(b, a))
    .map(([year, members]) => ({ year: year === '' ? undefined : year, articles: members }));
}

/**
 * Takes the newest few of a year when there are more than `limit` articles in all, so that a list of thousands
 * stays a page; the year's own page has the rest, and that of the undated has theirs.
 */
export function visibleOf(group: YearGroup, total: number, limit: number): readonly Article[] {
  return total <= limit ? group.articles : group.articles.slice(0, 10);
}
