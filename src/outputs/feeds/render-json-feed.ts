import type { JsonFeed } from 'feedsmith';
import { SITE_IDENTITY } from '../site-identity.ts';
import type { Feed } from './feed.ts';

/**
 * Writes a feed as JSON Feed 1.1. Articles held in full carry `content_html`; all others their summary as
 * `content_text`, because the format demands one of the two. `external_url` is the original page.
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function renderJsonFeed(feed: Feed): string {
  const items = feed.items.map((item) => ({
    id: item.url,
    url: item.url,
    ...(item.originalUrl !== undefined && { external_url: item.originalUrl }),
    title: item.title,
    ...(item.html === undefined
      ? { content_text: item.summary }
      : { content_html: item.html, summary: item.summary }),
    ...(item.published !== undefined && { date_published: item.published }),
    ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
    tags: [...item.tags],
    language: item.language,
  })) satisfies JsonFeed.Item<string>[];
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.jsonUrl,
    description: feed.description,
    language: SITE_IDENTITY.language,
    items,
  };
  return `${JSON.stringify(json)}\n`;
}
