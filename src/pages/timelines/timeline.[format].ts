import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '../../archive/load.ts';
import { timelineOfArchive } from '../../archive/timeline/build-timeline.ts';
import { isBuiltHere } from '../../i18n/build-part.ts';
import { timelinePaths, timelineResponse } from '../../outputs/timeline/timeline-endpoint.ts';

export const getStaticPaths = (() =>
  isBuiltHere('pages') ? timelinePaths([{}]) : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { format } }) => {
  const archive = await loadArchive();
  return timelineResponse(timelineOfArchive(archive), format, archive, import.meta.env.SITE);
};
