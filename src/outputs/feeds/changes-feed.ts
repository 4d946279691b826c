import type { Archive } from '../../archive/archive.ts';
import { buildChanges } from '../../archive/changes/build-changes.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { cleanLine } from '../clean-text.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { FEED_LENGTH, type Feed } from './feed.ts';

/** The feed of what was corrected or withdrawn, `/changes/rss.xml` and `/changes/feed.json`, newest first. */
export function buildChangesFeed(archive: Archive, siteUrl: string): Feed {
  const path = '/changes/';
  return {
    title: `更正与撤下 · ${SITE_IDENTITY.name}`,
    description: '发布以后改正了什么、撤下了什么。',
    homeUrl: absoluteUrl(siteUrl, path),
    rssUrl: absoluteUrl(siteUrl, `${path}rss.xml`),
    jsonUrl: absoluteUrl(siteUrl, `${path}feed.json`),
    items: buildChanges(archive)
      .slice(0, FEED_LENGTH)
      .map(({ kind, title, url, date, what, by, was }) => {
        const { from, to } = edtfBounds(date);
        const before = Object.values(was ?? {}).join('、');
        return {
          url: absoluteUrl(siteUrl, url),
          title: cleanLine(`${kind === 'withdrawn' ? '撤下' : '更正'}：${title}`),
          summary: cleanLine(before === '' ? what : `${what}（原作${before}）`),
          // Midnight in China: the day is all that is recorded.
          ...(from !== null && from === to && { published: `${from}T00:00:00+08:00` }),
          authors: by === undefined ? [] : [by],
          tags: [kind === 'withdrawn' ? '撤下' : '更正'],
          language: 'zh-Hans',
        };
      }),
  };
}
