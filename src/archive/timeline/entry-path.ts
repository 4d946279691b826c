import type { TimelineEntry } from './timeline.ts';

/**
 * Path of the page that lists an entry, with its anchor: of its campaign, else of its place; else the words of
 * the article that tells it, or the page of its honour. Undefined for an entry of none of them.
 */
export function entryPath({ id, campaigns, honours, place, evidence }: TimelineEntry): string | undefined {
  const [campaign] = campaigns;
  const [honour] = honours;
  const [first] = evidence;
  if (campaign) return `/campaigns/${campaign}/#${id}`;
  if (place) return `/places/${place}/#${id}`;
  return first?.type === 'article' ? first.url : honour && `/honours/${honour}/#${id}`;
}
