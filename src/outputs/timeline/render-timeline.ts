import type { Archive } from '../../archive/archive.ts';
import type { Timeline } from '../../archive/timeline/timeline.ts';
import { renderTimelineCalendar } from './render-timeline-calendar.ts';
import { renderTimelineCsv } from './render-timeline-csv.ts';
import { renderTimelineJs } from './render-timeline-js.ts';
import { renderTimelineJson } from './render-timeline-json.ts';

/** Endings of a timeline's exports, `<page>timeline.<format>`. */
export const TIMELINE_FORMATS = ['json', 'csv', 'ics', 'timelinejs.json'] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

interface Renderer {
  readonly mediaType: string;
  readonly render: (timeline: Timeline, archive: Archive, siteUrl: string) => string;
}

const RENDERERS: Readonly<Record<TimelineFormat, Renderer>> = {
  json: { mediaType: 'application/json', render: renderTimelineJson },
  csv: { mediaType: 'text/csv', render: renderTimelineCsv },
  ics: { mediaType: 'text/calendar', render: renderTimelineCalendar },
  'timelinejs.json': { mediaType: 'application/json', render: renderTimelineJs },
};

/** A timeline in one of its formats. The same archive gives the same bytes: nothing here reads the clock. */
export function renderTimeline(
  format: TimelineFormat,
  timeline: Timeline,
  archive: Archive,
  siteUrl: string,
): { readonly body: string; readonly mediaType: string } {
  const { mediaType, render } = RENDERERS[format];
  return { mediaType, body: render(timeline, archive, siteUrl) };
}
