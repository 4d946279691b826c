import type { Archive, Campaign, Place } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { cleanLine } from '../clean-text.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { buildFeedItems, type Feed } from './feed.ts';

/** The feed of the whole archive, `/rss.xml` and `/feed.json`. */
export function buildSiteFeed(archive: Archive, siteUrl: string): Feed {
  const ids = archive.articles.map(({ id }) => id);
  return buildFeed(archive, siteUrl, '/', ids, SITE_IDENTITY.name, SITE_IDENTITY.description);
}

/** The feed of a place with all places below it, `/places/<code>/rss.xml` and `feed.json`. */
export function buildPlaceFeed(archive: Archive, place: Place, siteUrl: string): Feed {
  const description = `${place.fullName}及其下辖地区的创建报道。`;
  const title = `${place.fullName} · ${SITE_IDENTITY.name}`;
  return buildFeed(archive, siteUrl, place.url, place.allArticles, title, description);
}

/** The feed of a campaign, `/campaigns/<id>/rss.xml` and `feed.json`. */
export function buildCampaignFeed(archive: Archive, campaign: Campaign, siteUrl: string): Feed {
  const title = `${campaign.title} · ${SITE_IDENTITY.name}`;
  return buildFeed(archive, siteUrl, campaign.url, campaign.articles, title, `${campaign.title}的报道。`);
}

function buildFeed(
  archive: Archive,
  siteUrl: string,
  path: string,
  ids: readonly string[],
  title: string,
  description: string,
): Feed {
  return {
    title: cleanLine(title),
    description: cleanLine(description),
    homeUrl: absoluteUrl(siteUrl, path),
    rssUrl: absoluteUrl(siteUrl, `${path}rss.xml`),
    jsonUrl: absoluteUrl(siteUrl, `${path}feed.json`),
    items: buildFeedItems(archive, ids, siteUrl),
  };
}
