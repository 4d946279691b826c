import type { Archive } from '../../archive/archive.ts';
import type { Timeline } from '../../archive/timeline/timeline.ts';
import { textResponse } from '../text-response.ts';
import { renderTimeline, TIMELINE_FORMATS, type TimelineFormat } from './render-timeline.ts';

/** One static path for each format of a timeline, with the parameters that name its owner. */
export function timelinePaths<Params extends Record<string, string>>(
  owners: readonly Params[],
): { readonly params: Params & { readonly format: TimelineFormat } }[] {
  return owners.flatMap((owner) => TIMELINE_FORMATS.map((format) => ({ params: { ...owner, format } })));
}

/** The file of a timeline in a format; 404 when either is unknown. */
export function timelineResponse(
  timeline: Timeline | undefined,
  format: string | undefined,
  archive: Archive,
  siteUrl: string,
): Response {
  const known = TIMELINE_FORMATS.find((name) => name === format);
  if (!timeline || !known) return new Response(null, { status: 404 });
  const { body, mediaType } = renderTimeline(known, timeline, archive, siteUrl);
  return textResponse(body, mediaType);
}
