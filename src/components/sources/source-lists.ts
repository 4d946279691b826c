import type { Archive, Article, SourceEntry } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PageHead } from '../frame/page-head.ts';
import { cutIntoPages, type ListPage, pagePath } from '../pages/cut-into-pages.ts';
import { pagesStrings } from '../pages/strings.ts';
import { sourcesStrings } from './strings.ts';

/** Sources of a kind, and articles, that the index shows itself; where there are more a list has them all. */
const MOST_ON_INDEX = { sources: 200, articles: 60 } as const;
/** Sources, and articles, on one page of such a list. */
const MOST_ON_PAGE = { sources: 400, articles: 150 } as const;

/** The lists of the index: papers and offices, sites, and the articles that name no source; what was withdrawn names none any more. */
export interface SourceLists {
  readonly papers: readonly SourceEntry[];
  readonly sites: readonly SourceEntry[];
  readonly unnamed: readonly Article[];
}

/** Name of a list, which stands in its address. */
type SourceListName = keyof SourceLists;

/** A page of a list that is too long for the index: of sources or of articles. */
export type SourceListPage =
  | ({ readonly list: 'papers' | 'sites' } & ListPage<SourceEntry>)
  | ({ readonly list: 'unnamed' } & ListPage<Article>);

/** The lists of the index, whole; sources with most articles first. */
export const sourceLists = oncePerArchive(
  'source lists',
  ({ sources, articles }): SourceLists => ({
    papers: sources.filter(({ role }) => role === 'source'),
    sites: sources.filter(({ role }) => role === 'site'),
    unnamed: articles.filter(
      (article) => isHeld(article) && !article.data.source?.name && !article.data.source?.site,
    ),
  }),
);

/** What the index shows of each list. */
export function onSourcesIndex(archive: Archive): SourceLists {
  const { papers, sites, unnamed } = sourceLists(archive);
  return {
    papers: papers.slice(0, MOST_ON_INDEX.sources),
    sites: sites.slice(0, MOST_ON_INDEX.sources),
    unnamed: unnamed.slice(0, MOST_ON_INDEX.articles),
  };
}

/** Every page of the lists that the index does not show whole. */
export function sourceListPages(archive: Archive): readonly SourceListPage[] {
  const { papers, sites, unnamed } = sourceLists(archive);
  const ofSources = (list: 'papers' | 'sites', entries: readonly SourceEntry[]): SourceListPage[] =>
    entries.length > MOST_ON_INDEX.sources
      ? cutIntoPages(entries, MOST_ON_PAGE.sources).map((page) => ({ list, ...page }))
      : [];
  const ofArticles: SourceListPage[] =
    unnamed.length > MOST_ON_INDEX.articles
      ? cutIntoPages(unnamed, MOST_ON_PAGE.articles).map((page) => ({ list: 'unnamed', ...page }))
      : [];
  return [...ofSources('papers', papers), ...ofSources('sites', sites), ...ofArticles];
}

/** Path of a list that is too long for the index. */
export function sourceListPath(list: SourceListName): string {
  return `/sources/list/${list}/`;
}

/** What a page of such a list says of itself. */
export function sourceListHead(
  { list, number }: Pick<SourceListPage, 'list' | 'number'>,
  language: Language,
): PageHead {
  const t = sourcesStrings(language);
  return {
    title: number === 1 ? t[list] : pagesStrings(language).titled(t[list], number),
    description: t.description,
    path: pagePath(sourceListPath(list), number),
    trail: [{ name: t.title, path: '/sources/' }],
  };
}
