import type { Language } from '../../i18n/languages.ts';
import type { PageHead } from '../frame/page-head.ts';
import { timelinesStrings } from './strings.ts';

/** What the page of the timeline of the whole archive says of itself. */
export function archiveTimelineHead(language: Language): PageHead {
  const { title, everything, everythingLead } = timelinesStrings(language);
  return {
    title: everything,
    description: everythingLead,
    path: '/timelines/all/',
    trail: [{ name: title, path: '/timelines/' }],
  };
}
