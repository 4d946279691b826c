import { createFileFetcher } from '../../search/match/fetch-file.ts';
import { createIndexReader } from '../../search/match/index-reader.ts';
import { runSearch, type SearchRequest, type SearchResult } from '../../search/match/run-search.ts';
import {
  chooseDays,
  EMPTY_STATE,
  parseState,
  renderState,
  type SearchState,
  toggleValue,
} from '../../search/match/search-state.ts';
import { parseQuery, type Query } from '../../search/query.ts';
import { connectKeys } from './connect-keys.ts';
import { find } from './element.ts';
import type { PageContext } from './page-context.ts';
import { createSearchView } from './search-view.ts';

/** Event on the search page after every result, its detail the whole result. */
export const SEARCH_DONE = 'search:done';
/** Hits on one page of results. */
const HITS_PER_PAGE = 10;
/** Milliseconds of rest after a key before the search runs. */
const REST = 120;

/**
 * Makes the search page work: reads the address, searches, shows, and writes the address. Whatever is
 * asked later cancels what was asked before.
 */
export function connectSearch(root: HTMLElement): void {
  const context: PageContext = JSON.parse(
    find(root, '[data-search-context]', HTMLScriptElement).textContent ?? '',
  );
  const reader = createIndexReader(createFileFetcher('/search-data/'));
  const box = find(root, 'input[name="q"]', HTMLInputElement);
  const exact = find(root, 'input[name="exact"]', HTMLInputElement);
  const form = find(root, 'form', HTMLFormElement);
  let state: SearchState = parseState(location.search);
  let run = 0;
  let timer = 0;

  const view = createSearchView(root, context, reader, {
    toggle: (facet, value) => go(toggleValue(state, facet, value)),
    chooseDays: (from, to) => go(chooseDays(state, from, to)),
    clearFilters: () => go({ ...state, filters: EMPTY_STATE.filters, page: 1 }),
    sort: (sort) => go({ ...state, sort, page: 1 }),
    page: (page) => go({ ...state, page }, true),
    anyScript: () => go({ ...state, exact: false, page: 1 }),
    search: (q) => go({ ...state, q, page: 1 }),
    toggleExpansion: (word) => {
      const off = state.off.includes(word)
        ? state.off.filter((other) => other !== word)
        : [...state.off, word];
      go({ ...state, off, page: 1 });
    },
    retry: () => void search(),
  });

  const search = async (toTop = false) => {
    const mine = ++run;
    clearTimeout(timer);
    const parsed = parseQuery(state.q);
    if ('error' in parsed) {
      view.showProblem(state, parsed.error);
      return;
    }
    view.setState('loading');
    try {
      const request = buildRequest(state, parsed.query);
      const result = await runSearch(reader, request);
      const shown = await readPage(result, state.page);
      if (mine !== run) return;
      view.showResult(state, request, result, shown);
      root.dispatchEvent(new CustomEvent<SearchResult>(SEARCH_DONE, { detail: result }));
      if (toTop) find(root, '[data-results]', HTMLElement).scrollIntoView({ block: 'start' });
    } catch (error) {
      if (mine === run) view.showError(state, error instanceof Error ? error.message : String(error));
    }
  };

  const readPage = async ({ hits }: SearchResult, page: number) => {
    const start = (page - 1) * HITS_PER_PAGE;
    return Promise.all(
      hits
        .slice(start, start + HITS_PER_PAGE)
        .map(async (hit) => ({ hit, article: await reader.text(hit.article) })),
    );
  };

  const write = (push: boolean) => {
    const address = location.pathname + renderState(state);
    if (address === location.pathname + location.search) return;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };

  const fillForm = () => {
    if (box.value !== state.q) box.value = state.q;
    exact.checked = state.exact;
  };

  const go = (next: SearchState, toTop = false) => {
    state = next;
    fillForm();
    write(true);
    void search(toTop);
  };

  const typed = () => {
    // A half-typed syllable of an input method is not a query.
    if (composing) return;
    if (box.value === state.q) return;
    state = { ...state, q: box.value, page: 1, off: [] };
    run++;
    view.setState('loading');
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      write(false);
      void search();
    }, REST);
  };
  let composing = false;
  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  box.addEventListener('input', typed);
  exact.addEventListener('change', () => go({ ...state, exact: exact.checked, page: 1 }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) go({ ...state, q: box.value, page: 1 });
  });
  addEventListener('popstate', () => {
    state = parseState(location.search);
    fillForm();
    void search();
  });
  connectKeys(box, find(root, '[data-results]', HTMLElement), () => {
    if (state.q !== '' || box.value !== '') go({ ...state, q: '', page: 1, off: [] });
  });

  // A page that the browser restores keeps what was typed; the address decides.
  fillForm();
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
