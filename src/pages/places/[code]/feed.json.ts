import type { APIRoute, GetStaticPaths } from 'astro';
import type { Place } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/load.ts';
import { buildPlaceFeed } from '../../../outputs/feeds/build-feeds.ts';
import { renderJsonFeed } from '../../../outputs/feeds/render-json-feed.ts';
import { textResponse } from '../../../outputs/text-response.ts';

/** While developing only: a build writes these files itself (see the integration `archive-files`). */
export const getStaticPaths = (async () => {
  if (import.meta.env.PROD) return [];
  const { places } = await loadArchive();
  return [...places.values()].map((place) => ({ params: { code: place.code }, props: { place } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = async ({ props: { place } }) =>
  textResponse(
    renderJsonFeed(buildPlaceFeed(await loadArchive(), place, import.meta.env.SITE)),
    'application/feed+json',
  );
