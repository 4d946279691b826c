import { formatCount } from '../../i18n/format-count.ts';
import type { Dimension } from '../../search/compare/cross-facets.ts';
import { type ConcordanceState, renderConcordanceState } from '../../search/concordance/concordance-state.ts';
import type { Concordance } from '../../search/concordance/count-phrases.ts';
import {
  type GroupRow,
  groupByProvince,
  groupByYear,
  ratePerTenThousand,
} from '../../search/concordance/group-counts.ts';
import { facetLabel } from '../../search/format/facet-label.ts';
import { narrowFilters } from '../../search/workspace/narrow-filters.ts';
import { element, setShare } from '../browser/element.ts';
import type { ConcordanceContext } from './concordance-context.ts';

/** The tables by year and by province; each count leads to its lines, where filters can select them. */
export function renderGroups(
  context: ConcordanceContext,
  concordance: Concordance,
  { sample: _, ...state }: ConcordanceState,
): HTMLElement[] {
  const { strings, language } = context;
  const names = new Map(
    concordance.dictionaries.facets.place.map((place) => [place.value, facetLabel(place, language)]),
  );
  const hrefOf = (dimension: Dimension) => (key: string) => {
    const filters = narrowFilters(state.filters, dimension, key);
    return filters && renderConcordanceState({ ...state, filters });
  };
  return [
    renderTable(
      context,
      'year',
      strings.byYear,
      strings.year,
      groupByYear(concordance),
      hrefOf('year'),
      (key) => (key === '' ? strings.undated : key.replace('/', '–')),
    ),
    renderTable(
      context,
      'province',
      strings.byProvince,
      strings.province,
      groupByProvince(concordance),
      hrefOf('place'),
      (key) => (key === '' ? strings.unplaced : (names.get(key) ?? key)),
    ),
  ];
}

function renderTable(
  { strings }: ConcordanceContext,
  kind: 'year' | 'province',
  caption: string,
  heading: string,
  rows: readonly GroupRow[],
  hrefOf: (key: string) => string | undefined,
  nameOf: (key: string) => string,
): HTMLElement {
  const highest = Math.max(...rows.map(ratePerTenThousand));
  const head = (text: string) => element('th', { scope: 'col' }, text);
  const count = ({ key, occurrences }: GroupRow) => {
    const href = occurrences > 0 ? hrefOf(key) : undefined;
    const said = formatCount(occurrences);
    return element('td', {}, href === undefined ? said : element('a', { href }, said));
  };
  const body = rows.map((row) => {
    const rate = ratePerTenThousand(row);
    const bar = element('td', { class: 'rate' }, rate.toFixed(2));
    setShare(bar, highest > 0 ? rate / highest : 0);
    return element(
      'tr',
      { 'data-group': kind, 'data-value': row.key, 'data-count': row.occurrences },
      element('th', { scope: 'row' }, nameOf(row.key)),
      count(row),
      element('td', {}, `${formatCount(row.articles)} / ${formatCount(row.searched)}`),
      bar,
    );
  });
  return element(
    'div',
    { class: 'group-table' },
    element(
      'table',
      {},
      element('caption', {}, caption),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          head(heading),
          head(strings.occurrences),
          head(strings.articles),
          head(strings.rate),
        ),
      ),
      element('tbody', {}, ...body),
    ),
  );
}
