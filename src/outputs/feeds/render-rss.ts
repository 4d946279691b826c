import { generateRssFeed } from 'feedsmith';
import { escapeXml } from '../escape-xml.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import type { Feed } from './feed.ts';

/**
 * Writes a feed as RSS 2.0 with Dublin Core authors and, for articles held in full, `content:encoded`.
 * `guid` is the article's permanent address; `pubDate` (RFC 822, GMT) is left out when the day is not known.
 * @see https://www.rssboard.org/rss-specification
 */
export function renderRss(feed: Feed): string {
  const rss = generateRssFeed({
    title: feed.title,
    link: feed.homeUrl,
    description: feed.description,
    language: SITE_IDENTITY.language,
    copyright: SITE_IDENTITY.rights,
    docs: 'https://www.rssboard.org/rss-specification',
    atom: { links: [{ href: feed.rssUrl, rel: 'self', type: 'application/rss+xml' }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.url,
      guid: { value: item.url, isPermaLink: true },
      // A description is read as HTML.
      description: escapeXml(item.summary),
      ...(item.published !== undefined && { pubDate: new Date(item.published) }),
      categories: item.tags.map((name) => ({ name })),
      dc: {
        languages: [item.language],
        ...(item.authors.length > 0 && { creators: [...item.authors] }),
        ...(item.originalUrl !== undefined && { sources: [item.originalUrl] }),
      },
      ...(item.html !== undefined && { content: { encoded: item.html } }),
    })),
  });
  // Texts held in full keep their lines as they are.
  return feed.items.some(({ html }) => html !== undefined) ? rss : rss.replace(/^ +(?=<)/gm, '');
}
