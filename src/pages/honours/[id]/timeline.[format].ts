import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { timelineOfHonour } from '../../../archive/timeline/build-timeline.ts';
import { timelinePaths, timelineResponse } from '../../../outputs/timeline/timeline-endpoint.ts';

export const getStaticPaths = (async () => {
  const { honours } = await loadArchive();
  return timelinePaths([...honours.keys()].map((id) => ({ id })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', format } }) => {
  const archive = await loadArchive();
  return timelineResponse(timelineOfHonour(archive, id), format, archive, import.meta.env.SITE);
};
