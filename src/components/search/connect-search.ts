import { createFileFetcher } from '../../search/match/fetch-file.ts';
import { createIndexReader } from '../../search/match/index-reader.ts';
import { runSearch, type SearchRequest, type SearchResult } from '../../search/match/run-search.ts';
import {
  nearestPage,
  parseState,
  renderState,
  type SearchState,
  sliceOfPage,
  toggleExpansion,
} from '../../search/match/search-state.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { countFound, resultOfFound } from '../../search/regex/count-found.ts';
import { type Expression, parseExpression } from '../../search/regex/expression.ts';
import { find } from '../browser/element.ts';
import { createLatest } from '../browser/latest.ts';
import { readContext } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import { buildFilterActions } from '../facets/filter-actions.ts';
import { createExpressionFinder } from '../workspace/find-expression.ts';
import { connectWorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { connectKeys } from './connect-keys.ts';
import { connectQueryBox } from './connect-query-box.ts';
import type { PageContext } from './page-context.ts';
import { createSearchView } from './search-view.ts';

/** Event on the search page after every result, its detail the whole result. */
export const SEARCH_DONE = 'search:done';
/** Milliseconds of rest after a key before the search runs. */
const REST = 120;

/**
 * Makes the search page work: reads the address, searches, shows, and writes the address. Whatever is
 * asked later cancels what was asked before.
 */
export function connectSearch(root: HTMLElement): void {
  const context = readContext<PageContext>(root, '[data-view-context]');
  const workspace = readContext<WorkspaceContext>(root, '[data-workspace-context]');
  const reader = createIndexReader(createFileFetcher(`${siteRoot()}/search-data/`));
  const results = find(root, '[data-results]', HTMLElement);
  const expressions = createExpressionFinder(workspace, reader);
  const latest = createLatest();
  let state: SearchState = parseState(location.search);
  let rest = 0;

  const bar = connectWorkspaceBar(root, workspace, reader);
  const view = createSearchView(root, context, workspace, bar, reader, {
    ...buildFilterActions(
      () => state.filters,
      (filters) => go({ ...state, filters, page: 1 }),
    ),
    sort: (sort) => go({ ...state, sort, page: 1 }),
    page: (page) => go({ ...state, page }, true),
    anyScript: () => go({ ...state, exact: false, page: 1 }),
    search: (q) => go({ ...state, q, page: 1 }),
    toggleExpansion: (word) => go(toggleExpansion(state, word)),
    retry: () => void search(),
  });
  const form = connectQueryBox(root, {
    type: (q) => {
      state = { ...state, q, page: 1, off: [] };
      // What runs now is of no use any more.
      latest.start();
      view.showLoading();
      clearTimeout(rest);
      rest = window.setTimeout(() => {
        write('replaceState');
        void search();
      }, REST);
    },
    submit: (q) => go({ ...state, q, page: 1 }),
    chooseExact: (exact) => go({ ...state, exact, page: 1 }),
  });

  const search = async (toTop = false) => {
    const signal = latest.start();
    const asked = state;
    clearTimeout(rest);
    bar.show(asked);
    const written = parseExpression(asked.q, asked.exact);
    const parsed = written ?? parseQuery(asked.q);
    if ('error' in parsed) return view.showProblem(asked, parsed.error);
    view.showLoading();
    const request = buildRequest(asked, 'query' in parsed ? parsed.query : { clauses: [] });
    try {
      const result =
        'expression' in parsed
          ? await searchExpression(asked, parsed.expression, signal)
          : await runSearch(reader, request);
      if (signal.aborted) return;
      const page = nearestPage(asked.page, result.hits.length);
      const shown = await Promise.all(
        sliceOfPage(result.hits, page).map(async (hit) => ({
          hit,
          article: await reader.text(hit.article),
        })),
      );
      if (signal.aborted) return;
      view.showResult({ ...asked, page }, request, result, shown, signal);
      root.dispatchEvent(new CustomEvent<SearchResult>(SEARCH_DONE, { detail: result }));
      if (toTop) results.scrollIntoView({ block: 'start' });
    } catch (error) {
      if (!signal.aborted) view.showFailure(asked, request, error, signal);
    }
  };
  const searchExpression = async (asked: SearchState, expression: Expression, signal: AbortSignal) => {
    const found = await expressions.find(expression, asked.exact, signal, view);
    const count = await countFound(reader, asked.q, asked.exact, asked.filters, found);
    return resultOfFound(count, asked.sort);
  };
  const write = (how: 'pushState' | 'replaceState') => {
    const address = location.pathname + renderState(state);
    if (address !== location.pathname + location.search) history[how](null, '', address);
  };
  const go = (next: SearchState, toTop = false) => {
    state = next;
    form.show(state);
    write('pushState');
    void search(toTop);
  };

  addEventListener('popstate', () => {
    state = parseState(location.search);
    form.show(state);
    void search();
  });
  connectKeys(form.box, results, () => {
    if (state.q !== '' || form.box.value !== '') go({ ...state, q: '', page: 1, off: [] });
  });
  // A page that the browser restores keeps what was typed; the address decides.
  form.show(state);
  void search();
}

function buildRequest(state: SearchState, query: Query): SearchRequest {
  return {
    query,
    filters: state.filters,
    sort: state.sort,
    exactScript: state.exact,
    expansionsOff: new Set(state.off),
  };
}
