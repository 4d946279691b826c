import type { Archive } from '../archive/archive.ts';
import { timelineOfCampaign, timelineOfHonour, timelineOfPlace } from '../archive/timeline/build-timeline.ts';
import type { Timeline } from '../archive/timeline/timeline.ts';
import { buildCitationFiles } from './citations/citation-files.ts';
import { buildCampaignFeed, buildPlaceFeed } from './feeds/build-feeds.ts';
import type { Feed } from './feeds/feed.ts';
import { renderJsonFeed } from './feeds/render-json-feed.ts';
import { renderRss } from './feeds/render-rss.ts';
import { renderTimeline, TIMELINE_FORMATS } from './timeline/render-timeline.ts';

/** A text file of the site that stands beside a page. */
export interface ArchiveFile {
  /** Path on the site, e.g. `/places/411700/rss.xml`. */
  readonly path: string;
  readonly text: string;
}

/** The files beside the pages of articles: their citations. Made one article at a time. */
export function* renderArticleFiles(archive: Archive, siteUrl: string): Generator<readonly ArchiveFile[]> {
  for (const article of archive.articles) yield buildCitationFiles(article, siteUrl);
}

/**
 * The files beside all other pages: feeds of each place and campaign, exports of each timeline. Made one owner
 * at a time, so that no more than one owner's files are in memory.
 */
export function* renderPageFiles(archive: Archive, siteUrl: string): Generator<readonly ArchiveFile[]> {
  for (const place of archive.places.values()) {
    yield [
      ...renderFeeds(place.url, buildPlaceFeed(archive, place, siteUrl)),
      ...renderTimelines(archive, timelineOfPlace(archive, place.code), siteUrl),
    ];
  }
  for (const campaign of archive.campaigns.values()) {
    yield [
      ...renderFeeds(campaign.url, buildCampaignFeed(archive, campaign, siteUrl)),
      ...renderTimelines(archive, timelineOfCampaign(archive, campaign.id), siteUrl),
    ];
  }
  for (const honour of archive.honours.values()) {
    yield renderTimelines(archive, timelineOfHonour(archive, honour.id), siteUrl);
  }
}

function renderFeeds(url: string, feed: Feed): ArchiveFile[] {
  return [
    { path: `${url}rss.xml`, text: renderRss(feed) },
    { path: `${url}feed.json`, text: renderJsonFeed(feed) },
  ];
}

function renderTimelines(archive: Archive, timeline: Timeline | undefined, siteUrl: string): ArchiveFile[] {
  if (!timeline) return [];
  return TIMELINE_FORMATS.map((format) => ({
    path: `${timeline.path}timeline.${format}`,
    text: renderTimeline(format, timeline, archive, siteUrl).body,
  }));
}
