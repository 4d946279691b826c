import type { APIRoute, GetStaticPaths } from 'astro';
import type { Campaign } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/load.ts';
import { buildCampaignFeed } from '../../../outputs/feeds/build-feeds.ts';
import { renderJsonFeed } from '../../../outputs/feeds/render-json-feed.ts';
import { textResponse } from '../../../outputs/text-response.ts';

/** While developing only: a build writes these files itself (see the integration `archive-files`). */
export const getStaticPaths = (async () => {
  if (import.meta.env.PROD) return [];
  const { campaigns } = await loadArchive();
  return [...campaigns.values()].map((campaign) => ({ params: { id: campaign.id }, props: { campaign } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ campaign: Campaign }> = async ({ props: { campaign } }) =>
  textResponse(
    renderJsonFeed(buildCampaignFeed(await loadArchive(), campaign, import.meta.env.SITE)),
    'application/feed+json',
  );
