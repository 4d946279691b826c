import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/load.ts';
import { buildSiteFeed } from '../outputs/feeds/build-feeds.ts';
import { renderRss } from '../outputs/feeds/render-rss.ts';
import { textResponse } from '../outputs/text-response.ts';

export const GET: APIRoute = async () =>
  textResponse(renderRss(buildSiteFeed(await loadArchive(), import.meta.env.SITE)), 'application/rss+xml');
