import { type CrossTable, type Dimension, facetOf } from '../../search/compare/cross-facets.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import type { Filters } from '../../search/match/filters.ts';
import { narrowFilters } from '../../search/workspace/narrow-filters.ts';
import { element, setShare } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from '../workspace/workspace-context.ts';
import type { CompareContext } from './compare-context.ts';

/** A value of a dimension as readers read it. */
export function nameValue(
  { strings }: CompareContext,
  workspace: WorkspaceContext,
  dictionaries: Dictionaries,
  dimension: Dimension,
  value: string,
): string {
  const facet = facetOf(dimension);
  const known = facet && dictionaries.facets[facet].find((entry) => entry.value === value);
  if (facet && known) return labelOf(workspace, facet, known);
  return value === '' ? strings.unknown : value;
}

/** A two-way table; every cell that filters can select leads to its articles. The fuller a cell the darker. */
export function renderCross(
  context: CompareContext,
  table: CrossTable,
  [rowOf, columnOf]: readonly [Dimension, Dimension],
  nameOf: (dimension: Dimension, value: string) => string,
  hrefOf: (narrow: (held: Filters) => Filters | undefined) => string | undefined,
): HTMLTableElement {
  const most = Math.max(1, ...table.cells.flat());
  const cell = (count: number, row: string, column: string) => {
    const href = hrefOf((held) => {
      const narrowed = narrowFilters(held, rowOf, row);
      return narrowed && narrowFilters(narrowed, columnOf, column);
    });
    const node = element(
      'td',
      { 'data-cell': `${row} ${column}` },
      count > 0 && href !== undefined ? element('a', { href }, String(count)) : String(count),
    );
    setShare(node, count / most);
    return node;
  };
  return element(
    'table',
    { class: 'cross' },
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        ...table.columns.map(({ value }) => element('th', { scope: 'col' }, nameOf(columnOf, value))),
        element('th', { scope: 'col' }, context.strings.total),
      ),
    ),
    element(
      'tbody',
      {},
      ...table.rows.map(({ value, articles }, i) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, nameOf(rowOf, value)),
          ...table.columns.map((column, j) => cell(table.cells[i]?.[j] ?? 0, value, column.value)),
          element('td', {}, String(articles)),
        ),
      ),
    ),
  );
}
