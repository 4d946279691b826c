import type { TimelinePart } from '../../archive/timeline/timeline-parts.ts';
import type { Language } from '../../i18n/languages.ts';
import type { PageHead } from '../frame/page-head.ts';
import { timelineStrings } from './strings.ts';

/**
 * What the page of an earlier part of a timeline says of itself.
 * @param head that of the page whose timeline it is, to which the breadcrumb leads back.
 */
export function timelinePartHead(
  head: PageHead,
  { part, path }: Pick<TimelinePart, 'part' | 'path'>,
  language: Language,
): PageHead {
  return {
    ...head,
    title: timelineStrings(language).partTitle(head.title, part),
    path,
    trail: [...(head.trail ?? []), { name: head.title, path: head.path }],
  };
}
