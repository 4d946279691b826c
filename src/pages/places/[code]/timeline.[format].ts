import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../../archive/load.ts';
import { timelineOfPlace } from '../../../archive/timeline/build-timeline.ts';
import { timelinePaths, timelineResponse } from '../../../outputs/timeline/timeline-endpoint.ts';

/** While developing only: a build writes these files itself (see the integration `archive-files`). */
export const getStaticPaths = (async () => {
  if (import.meta.env.PROD) return [];
  const { places } = await loadArchive();
  return timelinePaths([...places.keys()].map((code) => ({ code })));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { code = '', format } }) => {
  const archive = await loadArchive();
  return timelineResponse(timelineOfPlace(archive, code), format, archive, import.meta.env.SITE);
};
