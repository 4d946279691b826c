import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { timelineOfCampaign } from '../../../archive/timeline/build-timeline.ts';
import { timelinePaths, timelineResponse } from '../../../outputs/timeline/timeline-endpoint.ts';

/** While developing only: a build writes these files itself (see the integration `archive-files`). */
export const getStaticPaths = (async () => {
  if (import.meta.env.PROD) return [];
  const { campaigns } = await loadArchive();
  return timelinePaths([...campaigns.keys()].map((id) => ({ id })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', format } }) => {
  const archive = await loadArchive();
  return timelineResponse(timelineOfCampaign(archive, id), format, archive, import.meta.env.SITE);
};
