import { edtfBounds } from '../../dates/edtf-bounds.ts';
import type { Source } from '../../schema/article.ts';

/** Attributes of an `<a>` to a page that may vanish. */
export interface RobustLink {
  readonly href: string;
  readonly 'data-originalurl': string;
  readonly 'data-versionurl'?: string;
  readonly 'data-versiondate'?: string;
}

/**
 * The link to an article's original page as a Robust Link: where it stood, its archived copy, and the day it
 * was seen there. Undefined without an address.
 * @see https://robustlinks.mementoweb.org/spec/
 */
export function buildRobustLink(source: Source | undefined): RobustLink | undefined {
  if (source?.url === undefined) return undefined;
  const { from, to } = edtfBounds(source.accessed ?? '');
  return {
    href: source.url,
    'data-originalurl': source.url,
    ...(source.archived !== undefined && { 'data-versionurl': source.archived }),
    ...(from !== null && from === to && { 'data-versiondate': from }),
  };
}
