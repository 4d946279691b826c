import type { PageMetadata } from './metadata.ts';
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
  url: ['url', 'og:url'],
} as const;

/** What a page's head says about its article. A field that is empty or a placeholder is left out. */
export function readPageMetadata(document: Document): Partial<PageMetadata> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  const read = (field: keyof typeof META_NAMES) =>
    META_NAMES[field].map((name) => metas.get(name)).find((value) => value !== undefined);
  const title = read('title') ?? document.querySelector('title')?.textContent?.trim();
  const date = findPrintedDate(read('published') ?? '');
  const url = read('url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined;
  const [site, source, author] = [read('site'), read('source'), read('author')];
  const isUrl = url !== undefined && /^https?:\/\/[^\s"<>]+\.[^\s"<>]+$/.test(url);
  return {
    ...(title && { title: stripSiteFromTitle(title.replace(/\s+/g, ' ')) }),
    ...(date && { published: date.published, ...(date.time && { time: date.time }) }),
    ...(site && { site }),
    ...(source && { source }),
    ...(isUrl && { url }),
    authors: author && /^\p{Script=Han}{2,4}$/u.test(author) ? [{ name: author, role: 'author' }] : [],
  };
}
