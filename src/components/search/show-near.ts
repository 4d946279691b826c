import type { IndexReader } from '../../search/match/index-reader.ts';
import { findNear } from '../../search/match/near-matches.ts';
import type { Query } from '../../search/query.ts';
import { element, fill } from '../browser/element.ts';
import { reasonOf } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import { renderArticles } from '../workspace/render-articles.ts';
import type { PageContext } from './page-context.ts';

/** Most near matches shown. */
const LIMIT = 10;

/** Looks for near matches and lists them below the explanation. */
export async function showNear(
  place: HTMLElement,
  context: PageContext,
  reader: IndexReader,
  query: Query,
  signal: AbortSignal,
): Promise<void> {
  const { strings } = context;
  place.replaceChildren(element('p', {}, strings.loading));
  try {
    const found = await findNear(reader, query, LIMIT, siteRoot());
    if (signal.aborted) return;
    place.replaceChildren(
      element('h2', {}, found.length > 0 ? strings.near : strings.nearNone),
      renderArticles(context, found, 'data-near-result'),
    );
  } catch (error) {
    if (signal.aborted) return;
    place.replaceChildren(element('p', {}, fill(strings.error, { reason: reasonOf(error) })));
  }
}
