import { decideByPagefind, whyUndecidable } from '../../search/match/decide-by-pagefind.ts';
import { expandQuery } from '../../search/match/expand-query.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { openPagefind } from '../../search/match/pagefind.ts';
import type { SearchRequest } from '../../search/match/run-search.ts';
import { element, fill } from '../browser/element.ts';
import { siteRoot } from '../browser/site-root.ts';
import { renderArticles } from '../workspace/render-articles.ts';
import type { PageContext } from './page-context.ts';

/**
 * Below the word that our index failed: which articles Pagefind finds, when it can decide the query. Nothing is added
 * when it cannot, or cannot be had either; the failure has been told already.
 */
export async function showFallback(
  place: HTMLElement,
  context: PageContext,
  reader: IndexReader,
  request: SearchRequest,
  signal: AbortSignal,
): Promise<void> {
  if (whyUndecidable(request.query, request.exactScript)) return;
  const { strings } = context;
  try {
    const { synonyms } = await reader.dictionaries();
    const { query } = expandQuery(request.query, synonyms, request.expansionsOff);
    // A synonym may be what Pagefind cannot decide.
    if (whyUndecidable(query, request.exactScript)) return;
    const pagefind = await openPagefind(reader, siteRoot());
    if (!pagefind) return;
    const found = await decideByPagefind(pagefind, query);
    if (signal.aborted) return;
    const words = found.size === 0 ? strings.fallbackNone : fill(strings.fallback, { n: found.size });
    place.replaceChildren(
      element('p', { role: 'status' }, words),
      renderArticles(context, found.values(), 'data-fallback-result'),
    );
  } catch {
    if (!signal.aborted) place.replaceChildren();
  }
}
