import type { Archive, Article } from '../../archive/archive.ts';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { cutIntoPages, type ListPage } from '../pages/cut-into-pages.ts';

/** Path of the articles without a date. */
export const UNDATED_PATH = '/dates/undated/';

/** Articles on one page. */
const MOST_ON_PAGE = 200;

/** The articles whose day of publication is unknown, page by page; a page without any when there are none. */
export const undatedPages: (archive: Archive) => readonly ListPage<Article>[] = oncePerArchive(
  'undated pages',
  ({ articles }) =>
    cutIntoPages(
      articles.filter(({ days }) => !days),
      MOST_ON_PAGE,
    ),
);
