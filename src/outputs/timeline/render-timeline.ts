import type { Archive } from '../../archive/archive.ts';
import type { Timeline } from '../../archive/timeline/timeline.ts';
import type { RowText } from '../rows/row-text.ts';
import { timelineCalendar } from './render-timeline-calendar.ts';
import { timelineCsv } from './render-timeline-csv.ts';
import { timelineJs } from './render-timeline-js.ts';
import { timelineJson } from './render-timeline-json.ts';

/** Endings of a timeline's exports, `<page>timeline.<format>`. */
export const TIMELINE_FORMATS = ['json', 'csv', 'ics', 'timelinejs.json'] as const;
export type TimelineFormat = (typeof TIMELINE_FORMATS)[number];

interface Renderer {
  readonly mediaType: string;
  readonly render: (timeline: Timeline, archive: Archive, siteUrl: string) => RowText;
}

const RENDERERS: Readonly<Record<TimelineFormat, Renderer>> = {
  json: { mediaType: 'application/json', render: timelineJson },
  csv: { mediaType: 'text/csv', render: timelineCsv },
  ics: { mediaType: 'text/calendar', render: timelineCalendar },
  'timelinejs.json': { mediaType: 'application/json', render: timelineJs },
};

/** A timeline in one of its formats, a row for each entry. The same archive gives the same text: nothing here reads the clock. */
export function renderTimeline(
  format: TimelineFormat,
  timeline: Timeline,
  archive: Archive,
  siteUrl: string,
): { readonly text: RowText; readonly mediaType: string } {
  const { mediaType, render } = RENDERERS[format];
  return { mediaType, text: render(timeline, archive, siteUrl) };
}
