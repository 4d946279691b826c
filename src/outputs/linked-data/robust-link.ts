import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { readArchivedCopy } from '../../schema/archived-copy.ts';
import type { Source } from '../../schema/source.ts';

/** Attributes of an `<a>` to a page that may vanish. */
export interface RobustLink {
  readonly href: string;
  readonly 'data-originalurl': string;
  readonly 'data-versionurl'?: string;
  readonly 'data-versiondate'?: string;
}

/**
 * The link to an article's original page as a Robust Link: where it stood, its archived copy, and the day of the copy
 * or, where that is not known, the day it was last seen. Undefined without an address.
 * @see https://robustlinks.mementoweb.org/spec/
 */
export function buildRobustLink(source: Source | undefined): RobustLink | undefined {
  if (source?.url === undefined) return undefined;
  const copy = source.archived === undefined ? undefined : readArchivedCopy(source.archived);
  const copied = copy && 'day' in copy ? copy.day : undefined;
  const { from, to } = edtfBounds(copied ?? source.accessed ?? '');
  return {
    href: source.url,
    'data-originalurl': source.url,
    ...(source.archived !== undefined && { 'data-versionurl': source.archived }),
    ...(from !== null && from === to && { 'data-versiondate': from }),
  };
}
