import type { ArticleFrontMatter } from '../schema/article.ts';
import { isHeld } from './is-held.ts';
import type { ContentRecord } from './records.ts';

/** Stands for the title of an article that was withdrawn. */
export const WITHDRAWN_TITLE = '（已撤下）';

/**
 * A withdrawn article as the archive shows it: when and why it was withdrawn, and where it stood. Its title,
 * names, source and body are left out here, so that no page, export or index can show them. Any other article
 * comes back unchanged.
 */
export function withholdRecord(record: ContentRecord<ArticleFrontMatter>): ContentRecord<ArticleFrontMatter> {
  const { data } = record;
  if (isHeld(record)) return record;
  const { published, place, honours, campaigns, type, rights, formerIds, withdrawn } = data;
  return {
    ...record,
    data: {
      title: WITHDRAWN_TITLE,
      ...(published && { published }),
      ...(place && { place }),
      authors: [],
      editors: [],
      honours,
      campaigns,
      type,
      rights,
      people: [],
      reprints: [],
      formerIds,
      corrections: [],
      ...(withdrawn && { withdrawn }),
    },
    body: { blocks: [], events: [], positions: new Map(), people: [], gaps: [] },
    html: '',
  };
}
