import type { Concordance } from '../../search/concordance/count-phrases.ts';
import {
  type GroupRow,
  groupByProvince,
  groupByYear,
  ratePerTenThousand,
} from '../../search/concordance/group-counts.ts';
import { facetLabel } from '../../search/format/facet-label.ts';
import { element } from '../search/element.ts';
import type { ConcordanceContext } from './concordance-context.ts';

/** The tables by year and by province. */
export function renderGroups(context: ConcordanceContext, concordance: Concordance): HTMLElement[] {
  const { strings, language } = context;
  const names = new Map(
    concordance.dictionaries.facets.place.map((place) => [place.value, facetLabel(place, language)]),
  );
  return [
    renderTable(context, 'year', strings.byYear, strings.year, groupByYear(concordance), (key) =>
      key === '' ? strings.undated : key.replace('/', '–'),
    ),
    renderTable(
      context,
      'province',
      strings.byProvince,
      strings.province,
      groupByProvince(concordance),
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
  nameOf: (key: string) => string,
): HTMLElement {
  const highest = Math.max(...rows.map(ratePerTenThousand));
  const head = (text: string) => element('th', { scope: 'col' }, text);
  const count = (value: number) => element('td', {}, value.toLocaleString('en'));
  const body = rows.map((row) => {
    const rate = ratePerTenThousand(row);
    const share = highest > 0 ? (rate / highest).toFixed(3) : '0';
    return element(
      'tr',
      { 'data-group': kind, 'data-value': row.key, 'data-count': row.occurrences },
      element('th', { scope: 'row' }, nameOf(row.key)),
      count(row.occurrences),
      element('td', {}, `${row.articles.toLocaleString('en')} / ${row.searched.toLocaleString('en')}`),
      element('td', { class: 'rate', style: `--share: ${share}` }, rate.toFixed(2)),
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
