import type { Facet } from '../../search/format/columns.ts';
import { renderDay } from '../../search/format/days.ts';
import type { ArticleText } from '../../search/format/manifest.ts';
import { explainEmpty } from '../../search/match/explain-empty.ts';
import { FACETS, hasFilters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import type { Sort } from '../../search/match/order-hits.ts';
import type { Hit, SearchRequest, SearchResult } from '../../search/match/run-search.ts';
import type { SearchState } from '../../search/match/search-state.ts';
import type { QueryError } from '../../search/query.ts';
import { connectExports } from './connect-exports.ts';
import { createDateFacet } from './date-facet.ts';
import { element, fill, find } from './element.ts';
import { createFacetList } from './facet-list.ts';
import { labelOf, type PageContext } from './page-context.ts';
import { renderEmpty } from './render-empty.ts';
import { renderHits } from './render-hits.ts';
import { renderPages } from './render-pages.ts';
import { showNear } from './show-near.ts';

/** What a reader can do on the page, as the view tells it. */
export interface ViewActions {
  readonly toggle: (facet: Facet, value: string) => void;
  readonly chooseDays: (from: number | undefined, to: number | undefined) => void;
  readonly clearFilters: () => void;
  readonly sort: (sort: Sort) => void;
  readonly page: (page: number) => void;
  readonly anyScript: () => void;
  readonly search: (q: string) => void;
  readonly toggleExpansion: (word: string) => void;
  readonly retry: () => void;
}

export interface SearchView {
  readonly setState: (state: 'idle' | 'loading' | 'done' | 'error') => void;
  readonly showProblem: (state: SearchState, error: QueryError) => void;
  readonly showError: (state: SearchState, reason: string) => void;
  readonly showResult: (
    state: SearchState,
    request: SearchRequest,
    result: SearchResult,
    shown: readonly { readonly hit: Hit; readonly article: ArticleText }[],
  ) => void;
}

/** The part of the search page that changes. */
export function createSearchView(
  root: HTMLElement,
  context: PageContext,
  reader: IndexReader,
  actions: ViewActions,
): SearchView {
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  const [status, results, pages, message, chips, expansions, near, tools] = [
    part('status'),
    part('results'),
    part('pages'),
    part('message'),
    part('chips'),
    part('expansions'),
    part('near'),
    part('tools'),
  ];
  const banner = part('banner');
  const sort = find(root, 'select[name="sort"]', HTMLSelectElement);
  const facets = FACETS.map((facet) => ({
    facet,
    list: createFacetList(context, facet, (value) => actions.toggle(facet, value)),
  }));
  const dates = createDateFacet(context, actions.chooseDays);
  const [place, ...others] = facets;
  part('facets').append(
    ...(place ? [place.list.root] : []),
    dates.root,
    ...others.map(({ list }) => list.root),
  );
  const exports = connectExports(tools, context, reader);
  let version = 0;

  sort.addEventListener('change', () =>
    actions.sort(sort.value === 'newest' || sort.value === 'oldest' ? sort.value : 'relevance'),
  );
  pages.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-page]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions.page(Number(link.dataset['page']));
  });
  expansions.addEventListener('click', (event) => {
    const word =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>('[data-expansion]')?.dataset['expansion']
        : undefined;
    if (word !== undefined) actions.toggleExpansion(word);
  });

  const setState: SearchView['setState'] = (value) => {
    root.dataset['searchState'] = value;
    root.setAttribute('aria-busy', String(value === 'loading'));
  };

  const clear = () => {
    version++;
    for (const node of [results, pages, message, expansions, near]) node.replaceChildren();
    tools.hidden = true;
  };

  const showChips = (state: SearchState, result?: SearchResult) => {
    const chip = (label: string, remove: () => void) => {
      const node = element(
        'button',
        { type: 'button', class: 'chip', 'aria-label': fill(strings.remove, { label }) },
        label,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      node.addEventListener('click', remove);
      return node;
    };
    const { values, from, to } = state.filters;
    const nodes = FACETS.flatMap((facet) =>
      (values[facet] ?? []).map((value) => {
        const known = result?.dictionaries.facets[facet].find((entry) => entry.value === value);
        const label = `${strings.facets[facet]}: ${known ? labelOf(context, facet, known) : value}`;
        return chip(label, () => actions.toggle(facet, value));
      }),
    );
    if (from !== undefined || to !== undefined) {
      const days = `${from === undefined ? '…' : renderDay(from)} – ${to === undefined ? '…' : renderDay(to)}`;
      nodes.push(chip(days, () => actions.chooseDays(undefined, undefined)));
    }
    if (nodes.length > 1) {
      const all = element('button', { type: 'button', class: 'chip' }, strings.clearFilters);
      all.addEventListener('click', actions.clearFilters);
      nodes.push(all);
    }
    chips.replaceChildren(...nodes);
  };

  const showExpansions = (result: SearchResult) => {
    const nodes = result.expansions.map(({ word, kind, active }) =>
      element(
        'button',
        { type: 'button', class: 'chip', 'data-expansion': word, 'aria-pressed': String(active) },
        `${word} (${strings.expansionKind[kind]})`,
      ),
    );
    expansions.replaceChildren(
      ...(nodes.length > 0 ? [element('span', {}, strings.expansion), ...nodes] : []),
    );
  };

  const showStatus = (result: SearchResult) => {
    const searched = result.searched.clauses.some(({ excluded }) => !excluded);
    const count = result.hits.length;
    const template =
      count === 0 ? `${strings.foundNone} {n}` : searched ? strings.found : strings.foundBrowse;
    const [before = '', after = ''] = fill(template, { m: result.occurrences }).split('{n}');
    const number = element(
      'strong',
      { 'data-result-count': true, ...(count === 0 ? { hidden: true } : {}) },
      String(count),
    );
    status.replaceChildren(before, number, after);
  };

  return {
    setState,
    showProblem: (state, { problem, start, end }) => {
      clear();
      showChips(state);
      status.replaceChildren();
      const shown = element(
        'p',
        { class: 'query-problem' },
        state.q.slice(0, start),
        element('mark', {}, state.q.slice(start, end) || ' '),
        state.q.slice(end),
      );
      message.replaceChildren(
        element('p', { role: 'alert' }, fill(strings.problemAt, { n: start + 1 }), strings.problems[problem]),
        shown,
      );
      setState('error');
    },
    showError: (state, reason) => {
      clear();
      showChips(state);
      status.replaceChildren();
      const retry = element('button', { type: 'button', 'data-retry': true }, strings.retry);
      retry.addEventListener('click', actions.retry);
      message.replaceChildren(
        element(
          'div',
          { role: 'alert' },
          element('h2', {}, strings.errorTitle),
          element('p', {}, fill(strings.error, { reason })),
        ),
        retry,
      );
      setState('error');
    },
    showResult: (state, request, result, shown) => {
      clear();
      const mine = version;
      const focused =
        document.activeElement instanceof HTMLElement ? { ...document.activeElement.dataset } : {};
      const { articles, date } = result.manifest;
      banner.textContent = fill(strings.banner, { articles, date });
      showStatus(result);
      showChips(state, result);
      showExpansions(result);
      for (const { facet, list } of facets) {
        list.show({
          values: result.dictionaries.facets[facet],
          counts: result.facets.counts[facet],
          chosen: state.filters.values[facet] ?? [],
        });
      }
      dates.show(result.facets, state.filters, result.partOnly);
      results.replaceChildren(...renderHits(context, result, shown, state.exact));
      pages.replaceChildren(...renderPages(context, state, Math.ceil(result.hits.length / 10)));
      sort.value = state.sort;
      tools.hidden = result.hits.length === 0;
      exports.show(result.hits);
      refocus(root, focused);
      const asked = state.q.trim() !== '' || hasFilters(state.filters);
      setState(asked ? 'done' : 'idle');
      if (result.hits.length > 0) return;
      const findNear = () => showNear(near, context, reader, result.searched);
      explainEmpty(reader, request).then(
        (explanation) => {
          if (mine !== version) return;
          const ways = {
            search: actions.search,
            clearFilters: actions.clearFilters,
            anyScript: actions.anyScript,
            findNear,
          };
          message.replaceChildren(renderEmpty(context, explanation, articles, ways));
        },
        (error: unknown) => {
          if (mine === version) message.textContent = fill(strings.error, { reason: String(error) });
        },
      );
    },
  };
}

/** Puts the focus back on the facet value that was pressed: its button was made anew. */
function refocus(root: HTMLElement, { facet, value }: DOMStringMap): void {
  if (facet === undefined || value === undefined) return;
  root
    .querySelector<HTMLElement>(`[data-facet="${CSS.escape(facet)}"][data-value="${CSS.escape(value)}"]`)
    ?.focus();
}
