import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { buildSiteFeed } from '../outputs/feeds/build-feeds.ts';
import { renderJsonFeed } from '../outputs/feeds/render-json-feed.ts';
import { textResponse } from '../outputs/text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(
    renderJsonFeed(buildSiteFeed(await loadArchive(), import.meta.env.SITE)),
    'application/feed+json',
  );
