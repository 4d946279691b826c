import { dayNumber } from '../../dates/calendar.ts';
import {
  type CompareState,
  FEWEST_PLACES,
  otherSide,
  parseCompareState,
  renderCompareState,
} from '../../search/compare/compare-state.ts';
import { DIMENSIONS } from '../../search/compare/cross-facets.ts';
import { createFileFetcher } from '../../search/match/fetch-file.ts';
import { countReprints, type Filters, freeExcept, limitDays } from '../../search/match/filters.ts';
import { createIndexReader } from '../../search/match/index-reader.ts';
import { countWholeFacets } from '../../search/workspace/whole-facets.ts';
import { fill, find } from '../browser/element.ts';
import { createLatest } from '../browser/latest.ts';
import { readContext, reasonOf } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import { createFacetPanel } from '../facets/facet-panel.ts';
import { buildFilterActions } from '../facets/filter-actions.ts';
import { renderFilterChips } from '../facets/render-filter-chips.ts';
import { connectQueryForm } from '../workspace/connect-query-form.ts';
import { followAddresses, pushAddress } from '../workspace/follow-addresses.ts';
import { renderRetry } from '../workspace/render-retry.ts';
import { connectWorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import type { CompareContext } from './compare-context.ts';
import { createCompareView } from './compare-view.ts';

/** Makes the comparison work: reads the address, compares, shows, and writes the address. */
export function connectCompare(root: HTMLElement): void {
  const context = readContext<CompareContext>(root, '[data-view-context]');
  const workspace = readContext<WorkspaceContext>(root, '[data-workspace-context]');
  const { strings } = context;
  const reader = createIndexReader(createFileFetcher(`${siteRoot()}/search-data/`));
  const bar = connectWorkspaceBar(root, workspace, reader);
  const view = createCompareView(root, context, workspace, bar, reader);
  const { box, exact } = connectQueryForm(root, () =>
    go({ ...state, q: box.value.trim(), exact: exact.checked }),
  );
  const select = (name: string) => find(root, `select[name="${name}"]`, HTMLSelectElement);
  const [places, rows, columns] = [select('places'), select('rows'), select('columns')];
  const latest = createLatest();
  let state = parseCompareState(location.search);

  const drawer = (side: '' | '2', filters: () => Filters, choose: (filters: Filters) => void) => {
    const actions = buildFilterActions(filters, choose);
    const chips = find(root, `[data-chips${side}]`, HTMLElement);
    const facets = createFacetPanel(find(root, `[data-facets${side}]`, HTMLElement), workspace, actions);
    return async (signal: AbortSignal) => {
      const asked = { filters: filters() };
      const counted = await countWholeFacets(reader, asked.filters);
      signal.throwIfAborted();
      chips.replaceChildren(...renderFilterChips(workspace, asked, counted.dictionaries, actions));
      facets.show(asked, counted);
    };
  };
  const drawers = [
    drawer(
      '',
      () => state.filters,
      (filters) => go({ ...state, filters }),
    ),
    drawer(
      '2',
      () => ({ ...state.other, ...(state.filters.firstOnly && { firstOnly: true }) }),
      (other) =>
        go({ ...state, other, filters: other.firstOnly ? state.filters : countReprints(state.filters) }),
    ),
  ];

  const show = async () => {
    const signal = latest.start();
    const asked = state;
    bar.show(asked);
    try {
      await Promise.all(drawers.map((one) => one(signal)));
      const other = otherSide(asked);
      if (!other) return view.showIdle();
      await view.showComparison(asked, other, signal);
    } catch (error) {
      if (signal.aborted) return;
      view.showFailure(fill(strings.error, { reason: reasonOf(error) }), renderRetry(workspace, show));
    }
  };
  const write = () => {
    box.value = state.q;
    exact.checked = state.exact;
    places.value = String(state.places);
    rows.value = state.rows;
    columns.value = state.columns;
  };
  const go = (next: CompareState) => {
    state = { ...next, other: countReprints(next.other) };
    write();
    pushAddress(renderCompareState(state));
    void show();
  };

  for (const choice of [places, rows, columns]) {
    choice.addEventListener('change', () =>
      go({
        ...state,
        places: FEWEST_PLACES.find((n) => String(n) === places.value) ?? state.places,
        rows: DIMENSIONS.find((name) => name === rows.value) ?? state.rows,
        columns: DIMENSIONS.find((name) => name === columns.value) ?? state.columns,
      }),
    );
  }
  const split = find(root, '[data-split]', HTMLFormElement);
  split.addEventListener('submit', (event) => {
    event.preventDefault();
    const year = dayNumber(`${find(split, 'input', HTMLInputElement).value.trim()}-01-01`);
    if (Number.isNaN(year)) return;
    const held = freeExcept(state.filters);
    go({ ...state, filters: limitDays(held, undefined, year - 1), other: limitDays(held, year, undefined) });
  });
  find(root, '[data-swap]', HTMLButtonElement).addEventListener('click', () => {
    const other = otherSide(state);
    if (other) go({ ...state, filters: other, other: state.filters });
  });
  followAddresses(root, 'a[href^="?"]:not([data-kept-name])', {
    restore: (search) => {
      state = parseCompareState(search);
      write();
      void show();
    },
    go: (search) => go(parseCompareState(search)),
  });
  write();
  void show();
}
