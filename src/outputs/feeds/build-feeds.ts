import type { Archive, Campaign, Place } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { cleanLine } from '../clean-text.ts';
import { SHORT_LEAD } from '../describe-article.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import type { Space } from '../space.ts';
import { buildFeedItems, FEED_LENGTH, type Feed, SMALL_FEED_LENGTH } from './feed.ts';

/** Of the feed of one place or campaign in a lean site. */
const LEAN_FEED = { length: SMALL_FEED_LENGTH / 2, lead: SHORT_LEAD } as const;

/** The feed of the whole archive, `/rss.xml` and `/feed.json`. */
export function buildSiteFeed(archive: Archive, siteUrl: string): Feed {
  const ids = archive.articles.map(({ id }) => id);
  return buildFeed(archive, siteUrl, {
    path: '/',
    ids,
    length: FEED_LENGTH,
    whole: true,
    title: SITE_IDENTITY.name,
    description: SITE_IDENTITY.description,
  });
}

/**
 * The feed of a place with all places below it, `/places/<code>/rss.xml` and `feed.json`: summaries, since every
 * text would stand in the feeds of its county, city, province and campaigns.
 */
export function buildPlaceFeed(archive: Archive, place: Place, siteUrl: string, space: Space = 'all'): Feed {
  return buildFeed(archive, siteUrl, {
    path: place.url,
    ids: place.allArticles,
    ...(space === 'all' ? { length: SMALL_FEED_LENGTH } : LEAN_FEED),
    whole: false,
    title: `${place.fullName} · ${SITE_IDENTITY.name}`,
    description: `${place.fullName}及其下辖地区的创建报道。`,
  });
}

/** The feed of a campaign, `/campaigns/<id>/rss.xml` and `feed.json`: summaries, as for a place. */
export function buildCampaignFeed(
  archive: Archive,
  campaign: Campaign,
  siteUrl: string,
  space: Space = 'all',
): Feed {
  return buildFeed(archive, siteUrl, {
    path: campaign.url,
    ids: campaign.articles,
    ...(space === 'all' ? { length: SMALL_FEED_LENGTH } : LEAN_FEED),
    whole: false,
    title: `${campaign.title} · ${SITE_IDENTITY.name}`,
    description: `${campaign.title}的报道。`,
  });
}

interface FeedPlan {
  /** Path of the page the feed belongs to. */
  readonly path: string;
  /** Articles in the order of the feed. */
  readonly ids: readonly string[];
  /** The most items the feed may have. */
  readonly length: number;
  /** The most characters of what introduces each. */
  readonly lead?: number;
  /** True when articles held in full stand in it in full. */
  readonly whole: boolean;
  readonly title: string;
  readonly description: string;
}

function buildFeed(archive: Archive, siteUrl: string, plan: FeedPlan): Feed {
  const { path, ids, length, lead, title, description, whole } = plan;
  const items = buildFeedItems(archive, ids, siteUrl, length, lead);
  return {
    title: cleanLine(title),
    description: cleanLine(description),
    homeUrl: absoluteUrl(siteUrl, path),
    rssUrl: absoluteUrl(siteUrl, `${path}rss.xml`),
    jsonUrl: absoluteUrl(siteUrl, `${path}feed.json`),
    items: whole ? items : items.map(({ html: _, ...summary }) => summary),
  };
}
