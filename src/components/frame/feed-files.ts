import { fileHref } from '../../i18n/hrefs.ts';
import type { LinkTag } from '../../outputs/linked-data/head-tags.ts';
import { feedFormats, type Space } from '../../outputs/space.ts';

/** Paths of the two feeds beside a page: `/places/411700/` → `/places/411700/rss.xml` and `feed.json`. */
export function feedFiles(path: string): { readonly rss: string; readonly json: string } {
  return { rss: `${path}rss.xml`, json: `${path}feed.json` };
}

/** The tags by which readers of feeds find those of a page; all of them read the first format, which is enough. */
export function buildFeedTags(path: string, title: string, space: Space): readonly LinkTag[] {
  const files = feedFiles(path);
  const formats = feedFormats(path, space);
  return (space === 'all' ? formats : formats.slice(0, 1)).map((format) => ({
    rel: 'alternate',
    type: `application/${format === 'rss' ? 'rss+xml' : 'feed+json'}`,
    href: fileHref(files[format]),
    title,
  }));
}
