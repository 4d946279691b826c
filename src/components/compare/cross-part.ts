import type { CompareState } from '../../search/compare/compare-state.ts';
import { type CrossTable, crossFacets, type Dimension } from '../../search/compare/cross-facets.ts';
import { renderCrossCsv } from '../../search/compare/export-comparison.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import type { Filters } from '../../search/match/filters.ts';
import type { IndexReader } from '../../search/match/index-reader.ts';
import { runSearch } from '../../search/match/run-search.ts';
import { parseQuery } from '../../search/query.ts';
import { renderWorkspace } from '../../search/workspace/workspace-state.ts';
import { fill, find } from '../browser/element.ts';
import { saveFile } from '../browser/save-file.ts';
import type { WorkspaceBar } from '../workspace/workspace-bar.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import type { CompareContext } from './compare-context.ts';
import { nameValue, renderCross } from './render-cross.ts';

/** Rows and columns of the table. */
const MOST = { rows: 40, columns: 16 } as const;

type NameOf = (dimension: Dimension, value: string) => string;

/** The two-way table of the first side. */
export interface CrossPart {
  /** Counts and shows. Rejects when something cannot be read or `signal` is aborted. */
  readonly show: (state: CompareState, dictionaries: Dictionaries, signal: AbortSignal) => Promise<void>;
}

/** Builds the table below `root`, with its export. */
export function createCrossPart(
  root: HTMLElement,
  context: CompareContext,
  workspace: WorkspaceContext,
  bar: WorkspaceBar,
  reader: IndexReader,
): CrossPart {
  const { strings } = context;
  const part = (name: string) => find(root, `[data-${name}]`, HTMLElement);
  let crossed: { state: CompareState; table: CrossTable; nameOf: NameOf } | undefined;

  part('export="cross"').addEventListener('click', async () => {
    if (!crossed) return;
    const { state, table, nameOf } = crossed;
    const name = (side: 'rows' | 'columns', value: string) => nameOf(state[side], value);
    saveFile('compare-table.csv', 'text/csv', renderCrossCsv(table, name, await bar.provenance(state)));
  });

  return {
    show: async (state, dictionaries, signal) => {
      const parsed = parseQuery(state.q);
      const query = 'error' in parsed ? { clauses: [] } : parsed.query;
      const { hits, columns } = await runSearch(reader, {
        query,
        filters: state.filters,
        sort: 'newest',
        exactScript: state.exact,
        expansionsOff: new Set(state.off),
      });
      signal.throwIfAborted();
      const dimensions = [state.rows, state.columns] as const;
      const articles = hits.map(({ article }) => article);
      const table = crossFacets(articles, columns, dictionaries, dimensions, MOST);
      const nameOf: NameOf = (dimension, value) =>
        nameValue(context, workspace, dictionaries, dimension, value);
      crossed = { state, table, nameOf };
      const hrefOf = (narrow: (held: Filters) => Filters | undefined) => {
        const filters = narrow(state.filters);
        return filters && `${context.prefix}/search/${renderWorkspace({ ...state, filters })}`;
      };
      part('cross').replaceChildren(renderCross(context, table, dimensions, nameOf, hrefOf));
      part('cross-note').textContent = fill(strings.crossNote, MOST);
    },
  };
}
