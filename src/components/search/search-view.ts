import type { ArticleText } from '../../search/format/manifest.ts';
import { explainEmpty } from '../../search/match/explain-empty.ts';
import { hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { type Hit, runSearch, type SearchRequest, type SearchResult } from '../../search/match/run-search.ts';
import { EMPTY_STATE, pageCount, type SearchState } from '../../search/match/search-state.ts';
import type { QueryError } from '../../search/query.ts';
import { fill, find } from '../browser/element.ts';
import { isPlainClick, targetOf } from '../browser/events.ts';
import { reasonOf } from '../browser/page-context.ts';
import { createStatusLine } from '../browser/status-line.ts';
import { createFacetPanel } from '../facets/facet-panel.ts';
import { renderFilterChips } from '../facets/render-filter-chips.ts';
import { type Checkable, createCheck } from '../workspace/create-check.ts';
import { nameFoundReprints } from '../workspace/describe-subcorpus.ts';
import { createReleaseNote } from '../workspace/release-note.ts';
import { renderNoMatch, renderSlow } from '../workspace/render-expression.ts';
import { SlowExpression } from '../workspace/scan-worker.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { connectExports } from './connect-exports.ts';
import type { PageContext } from './page-context.ts';
import { renderCount } from './render-count.ts';
import { renderEmpty } from './render-empty.ts';
import { renderExpansions } from './render-expansions.ts';
import { renderHits } from './render-hits.ts';
import { renderFailure, renderProblem } from './render-message.ts';
import { renderPages } from './render-pages.ts';
import type { SearchActions } from './search-actions.ts';
import { showFallback } from './show-fallback.ts';
import { showNear } from './show-near.ts';

/** The part of the search page that changes. */
export interface SearchView {
  readonly showLoading: () => void;
  /** Asks whether every text may be read, and says how far that is. */
  readonly ask: (question: HTMLElement) => void;
  readonly progress: (words: string) => void;
  readonly showProblem: (state: SearchState, error: QueryError) => void;
  readonly showFailure: (
    state: SearchState,
    request: SearchRequest,
    error: unknown,
    signal: AbortSignal,
  ) => void;
  /** `signal` is aborted when something else is asked, after which nothing more is shown of this. */
  readonly showResult: (
    state: SearchState,
    request: SearchRequest,
    result: SearchResult,
    shown: readonly { readonly hit: Hit; readonly article: ArticleText }[],
    signal: AbortSignal,
  ) => void;
}

/** Builds the view below `root`. */
export function createSearchView(
  root: HTMLElement,
  context: PageContext,
  workspace: WorkspaceContext,
  bar: WorkspaceBar,
  reader: IndexReader,
  actions: SearchActions,
): SearchView {
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const [results, pages, message, chips] = [part('results'), part('pages'), part('message'), part('chips')];
  const [expansions, near, tools, banner] = [part('expansions'), part('near'), part('tools'), part('banner')];
  const sort = find(root, 'select[name="sort"]', HTMLSelectElement);
  const status = createStatusLine(root, 'search', part('status'));
  const facets = createFacetPanel(part('facets'), workspace, actions);
  const exports = connectExports(tools, context, reader, bar);
  const check = createCheck(root, workspace, reader);
  const releaseNote = createReleaseNote(root, workspace, reader);
  const undatedNote = part('undated-note');

  sort.addEventListener('change', () =>
    actions.sort(sort.value === 'newest' || sort.value === 'oldest' ? sort.value : 'relevance'),
  );
  pages.addEventListener('click', (event) => {
    const link = targetOf(event, 'a[data-page]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    actions.page(Number(link.dataset['page']));
  });

  const clear = (state: SearchState, result?: SearchResult) => {
    for (const area of [results, pages, message, expansions, near]) area.replaceChildren();
    check.hide();
    releaseNote.hide();
    tools.hidden = true;
    undatedNote.hidden = true;
    chips.replaceChildren(...renderFilterChips(workspace, state, result?.dictionaries, actions));
  };
  const explain = async (request: SearchRequest, result: SearchResult, signal: AbortSignal) => {
    const findNear = () => showNear(near, context, reader, result.searched, signal);
    try {
      const explanation = await explainEmpty(reader, request);
      if (signal.aborted) return;
      const { articles } = result.manifest;
      message.replaceChildren(renderEmpty(context, explanation, articles, { ...actions, findNear }));
    } catch (error) {
      if (!signal.aborted) message.textContent = fill(strings.error, { reason: reasonOf(error) });
    }
  };

  return {
    showLoading: () => status.setState('loading'),
    ask: (question) => {
      clear(EMPTY_STATE);
      status.say();
      message.replaceChildren(question);
      status.setState('idle');
    },
    progress: (words) => {
      status.say(words);
      status.setState('loading');
    },
    showProblem: (state, error) => {
      clear(state);
      status.say();
      message.replaceChildren(...renderProblem(workspace, state.q, error));
      status.setState('error');
    },
    showFailure: (state, request, error, signal) => {
      clear(state);
      status.say();
      status.setState('error');
      if (error instanceof SlowExpression) return message.replaceChildren(renderSlow(workspace, error));
      message.replaceChildren(...renderFailure(context, workspace, reasonOf(error), actions.retry));
      void showFallback(near, context, reader, request, signal);
    },
    showResult: (state, request, result, shown, signal) => {
      clear(state, result);
      const { hits, manifest } = result;
      banner.textContent = fill(strings.banner, { articles: manifest.articles, date: manifest.date });
      const counting = nameFoundReprints(workspace, state.filters, result.columns, hits);
      status.say(...renderCount(context, result), counting);
      expansions.replaceChildren(...renderExpansions(context, result, actions.toggleExpansion));
      facets.show(state, result);
      results.replaceChildren(...renderHits(context, workspace, result, shown, state.exact));
      pages.replaceChildren(...renderPages(context, state, pageCount(hits.length)));
      sort.value = state.sort;
      tools.hidden = hits.length === 0;
      undatedNote.hidden = state.sort === 'relevance' || result.facets.undated === 0;
      exports.show(state, hits);
      check.offer(checkableOf(reader, request, result), signal);
      releaseNote.show(state, () => hits, signal);
      status.setState(state.q.trim() !== '' || hasFilters(state.filters) ? 'done' : 'idle');
      if (hits.length > 0) return;
      if (result.found) message.replaceChildren(renderNoMatch(workspace, manifest.articles));
      else void explain(request, result, signal);
    },
  };
}

/** What the other engine is asked of a result: without the filters, which it knows nothing of. */
function checkableOf(
  reader: IndexReader,
  request: SearchRequest,
  { searched, hits }: SearchResult,
): Checkable {
  const filtered = hasFilters(request.filters);
  return {
    query: searched,
    exactScript: request.exactScript,
    filtered,
    articles: async () => {
      const whole = filtered ? (await runSearch(reader, { ...request, filters: { values: {} } })).hits : hits;
      return whole.map(({ article }) => article);
    },
  };
}
