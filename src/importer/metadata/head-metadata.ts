import type { PageHead } from '../decode/page.ts';
import type { MetadataReading } from './metadata.ts';
import { findPrintedDate } from './publication-date.ts';
import { stripSiteFromTitle } from './title.ts';

/** Names of `<meta>` elements, lower case, by what they tell: Chinese government pages, Dublin Core, Open Graph. */
const META_NAMES = {
  title: ['articletitle', 'og:title', 'dc.title', 'twitter:title'],
  published: [
    'pubdate',
    'article:published_time',
    'publishdate',
    'dc.date',
    'og:release_date',
    'weibo: article:create_at',
    'publish_time',
  ],
  source: ['contentsource', 'source', 'dc.source', 'mediaid', 'og:source'],
  author: ['author', 'dc.creator', 'article:author', 'og:article:author'],
  site: ['sitename', 'og:site_name', 'application-name'],
} as const;

/** What a page's head says about its article. A field that is empty or a placeholder is left out. */
export function readHeadMetadata(head: PageHead): MetadataReading {
  const read = (field: keyof typeof META_NAMES) =>
    META_NAMES[field].map((name) => head.metas.get(name)).find((value) => value !== undefined);
  const title = read('title') ?? head.title;
  const date = findPrintedDate(read('published') ?? '');
  const [site, source, author] = [read('site'), read('source'), read('author')];
  return {
    kind: 'head',
    says: {
      ...(title && { title: stripSiteFromTitle(title.replace(/\s+/g, ' ')) }),
      ...(date && { published: date.published, ...(date.time && { time: date.time }) }),
      ...(site && { site }),
      ...(source && { source }),
      ...(head.address && { url: head.address }),
      authors: author && /^\p{Script=Han}{2,4}$/u.test(author) ? [{ name: author, role: 'author' }] : [],
    },
  };
}
