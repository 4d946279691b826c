import { formatCount } from '../../i18n/format-count.ts';
import { ratePer10000, type Tally, type Trend, type TrendBin } from '../../search/trends/build-trend.ts';
import type { TrendsState } from '../../search/trends/trends-state.ts';
import { type Child, element } from '../browser/element.ts';
import { nameBin, type TrendsContext } from './trends-context.ts';

/** The figures of the chart as a table: every bin, then what stands aside, then the total. Each count leads to its lines. */
export function renderTrendTable(
  context: TrendsContext,
  { phrases, bins, aside, total }: Trend,
  state: TrendsState,
  hrefOf: (phrase: number, bin: TrendBin) => string,
): HTMLElement {
  const { strings } = context;
  const head = (text: string, attributes = {}) => element('th', { scope: 'col', ...attributes }, text);
  const cells = (tally: Tally, linkOf: (phrase: number, text: string) => Child) =>
    phrases.flatMap((_, i) => {
      const count = tally.counts[i] ?? 0;
      const rate = ratePer10000(count, tally.characters);
      return [
        element('td', { 'data-count': count }, count > 0 ? linkOf(i, formatCount(count)) : '0'),
        element('td', {}, rate === undefined ? '–' : rate.toFixed(2)),
      ];
    });
  const row = (
    name: string,
    attributes: Record<string, string>,
    looked: string,
    tally: Tally,
    linked?: TrendBin,
  ) =>
    element(
      'tr',
      attributes,
      element('th', { scope: 'row' }, name),
      ...cells(tally, (i, text) => (linked ? element('a', { href: hrefOf(i, linked) }, text) : text)),
      element('td', {}, formatCount(tally.articles)),
      element('td', {}, formatCount(tally.characters)),
      element('td', {}, looked),
    );
  return element(
    'table',
    {},
    element('caption', {}, strings.table),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        head(strings.bin[state.by]),
        ...phrases.flatMap(({ words }) => [
          head(words, { lang: 'zh', 'data-script-fixed': true }),
          head(strings.rate),
        ]),
        head(strings.articles),
        head(strings.characters),
        head(strings.lookedHead),
      ),
    ),
    element(
      'tbody',
      {},
      ...bins.map((bin) =>
        row(
          nameBin(context, bin.key),
          { 'data-bin': bin.key, 'data-looked': bin.looked },
          strings.looked[bin.looked],
          bin,
          bin,
        ),
      ),
    ),
    element(
      'tfoot',
      {},
      ...aside.map((one) => row(strings.aside[one.why], { 'data-aside': one.why }, '', one)),
      row(strings.total, { 'data-total': '' }, '', total),
    ),
  );
}
