import type { Archive } from '../archive/archive.ts';
import {
  timelineOfArchive,
  timelineOfCampaign,
  timelineOfHonour,
  timelineOfPlace,
} from '../archive/timeline/build-timeline.ts';
import type { Timeline } from '../archive/timeline/timeline.ts';
import { buildDataExport, type DataExport } from './data/build-data-export.ts';
import { buildCampaignFeed, buildPlaceFeed, buildSiteFeed } from './feeds/build-feeds.ts';
import { buildLedgerFeed } from './feeds/build-ledger-feed.ts';
import { buildChangesFeed } from './feeds/changes-feed.ts';
import type { Feed } from './feeds/feed.ts';
import { renderJsonFeed } from './feeds/render-json-feed.ts';
import { renderRss } from './feeds/render-rss.ts';
import { renderOpenSearch } from './opensearch.ts';
import { isPacked, PACKED_TYPE, packedPath } from './packing.ts';
import { renderRobots } from './robots.ts';
import { buildRowFile } from './rows/build-row-file.ts';
import { openBlocks } from './rows/kept-blocks.ts';
import { joinRows } from './rows/row-text.ts';
import { renderHeadersFile } from './serving/render-headers-file.ts';
import { feedFormats, type Space, timelineFormats } from './space.ts';
import { renderTimeline } from './timeline/render-timeline.ts';

/** A file of the site that stands beside a page. */
export interface ArchiveFile {
  /** Path on the site, e.g. `/places/411700/rss.xml`. */
  readonly path: string;
  readonly mediaType: string;
  /** Its text, or its bytes where it is packed. */
  readonly body: string | Uint8Array;
}

/** A page that has files beside it. They are made when asked for, so that no more than one owner's are in memory. */
export interface FileOwner {
  /** Path of the page, e.g. `/places/411700/`. */
  readonly path: string;
  /** What its files are made of beside what they read of the archive; absent for nothing. */
  readonly about?: object;
  /** True for files that any edit changes: builds need not keep them. */
  readonly isAlwaysNew?: true;
  readonly render: () => readonly ArchiveFile[];
}

/** The pages with files beside them: feeds of the site, of each place and campaign, exports of each timeline. */
export function* fileOwners(archive: Archive, siteUrl: string, space: Space): Generator<FileOwner> {
  const timelineFiles = (timeline: Timeline | undefined) =>
    renderTimelines(archive, timeline, siteUrl, space);
  const renderFeeds = (url: string, build: () => Feed) => renderFeedsIn(url, build, space);
  yield {
    path: '/',
    render: () => [
      ...renderFeeds('/', () => buildSiteFeed(archive, siteUrl)),
      { path: '/_headers', mediaType: 'text/plain', body: renderHeadersFile() },
      { path: '/robots.txt', mediaType: 'text/plain', body: renderRobots(siteUrl) },
      {
        path: '/opensearch.xml',
        mediaType: 'application/opensearchdescription+xml',
        body: renderOpenSearch(siteUrl),
      },
    ],
  };
  yield {
    path: '/changes/',
    render: () => renderFeeds('/changes/', () => buildChangesFeed(archive, siteUrl)),
  };
  yield { path: '/ledger/', render: () => renderFeeds('/ledger/', () => buildLedgerFeed(archive, siteUrl)) };
  yield {
    path: '/data/',
    isAlwaysNew: true,
    render: () => dataFiles(buildDataExport(archive, siteUrl, space)),
  };
  yield { path: '/timelines/', render: () => timelineFiles(timelineOfArchive(archive)) };
  for (const place of archive.places.values()) {
    yield {
      path: place.url,
      about: place,
      render: () => [
        ...renderFeeds(place.url, () => buildPlaceFeed(archive, place, siteUrl, space)),
        ...timelineFiles(timelineOfPlace(archive, place.code)),
      ],
    };
  }
  for (const campaign of archive.campaigns.values()) {
    yield {
      path: campaign.url,
      about: campaign,
      render: () => [
        ...renderFeeds(campaign.url, () => buildCampaignFeed(archive, campaign, siteUrl, space)),
        ...timelineFiles(timelineOfCampaign(archive, campaign.id)),
      ],
    };
  }
  for (const honour of archive.honours.values()) {
    yield {
      path: honour.url,
      about: honour,
      render: () => timelineFiles(timelineOfHonour(archive, honour.id)),
    };
  }
}

/** The file at a path of the site; undefined when no page has such a file beside it. */
export function findArchiveFile(
  archive: Archive,
  path: string,
  siteUrl: string,
  space: Space,
): ArchiveFile | undefined {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const owner of fileOwners(archive, siteUrl, space)) {
    if (owner.path === folder) return owner.render().find((file) => file.path === path);
  }
  return undefined;
}

function renderFeedsIn(url: string, build: () => Feed, space: Space): ArchiveFile[] {
  const formats = feedFormats(url, space);
  if (formats.length === 0) return [];
  const feed = build();
  return formats.map((format) =>
    format === 'rss'
      ? { path: `${url}rss.xml`, mediaType: 'application/rss+xml', body: renderRss(feed) }
      : { path: `${url}feed.json`, mediaType: 'application/feed+json', body: renderJsonFeed(feed) },
  );
}

function dataFiles({ files, dataPackage }: DataExport): ArchiveFile[] {
  return [
    ...files.map(({ path, isPacked, mediaType, body }) => ({
      path: `/data/${path}`,
      mediaType: isPacked ? PACKED_TYPE : mediaType,
      body,
    })),
    { path: '/data/datapackage.json', mediaType: 'application/json', body: dataPackage },
  ];
}

function renderTimelines(
  archive: Archive,
  timeline: Timeline | undefined,
  siteUrl: string,
  space: Space,
): ArchiveFile[] {
  if (!timeline) return [];
  // Of a part of the archive it is rendered as soon as what is kept of it is found.
  const kept = timeline.scope === 'archive' ? openBlocks('the timeline') : undefined;
  const files = timelineFormats(timeline.scope, space).map((format): ArchiveFile => {
    const path = `${timeline.path}timeline.${format}`;
    const { text, mediaType } = renderTimeline(format, timeline, archive, siteUrl);
    if (!kept) return { path, mediaType, body: joinRows(text) };
    const packed = isPacked(path, space);
    const { bytes } = buildRowFile(text, packed, kept);
    return { path: packedPath(path, space), mediaType: packed ? PACKED_TYPE : mediaType, body: bytes };
  });
  kept?.close();
  return files;
}
