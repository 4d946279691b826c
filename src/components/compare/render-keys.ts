import { formatCount } from '../../i18n/format-count.ts';
import type { Key, Side } from '../../search/compare/compare-texts.ts';
import { ratePerTenThousand } from '../../search/concordance/group-counts.ts';
import { element, fill } from '../browser/element.ts';
import type { CompareContext } from './compare-context.ts';

/** Keys shown before the reader asks for all. */
const FEW = 20;

/** The address of the lines of a phrase on a side. */
export type LinesOf = (key: Key, side: 'first' | 'second') => string;

/** A list of keys as a table, most telling first; more than a few wait for a button. */
export function renderKeyList(
  context: CompareContext,
  heading: string,
  keys: readonly Key[],
  sides: readonly [Side, Side],
  linesOf: LinesOf,
): HTMLElement {
  const { strings } = context;
  if (keys.length === 0)
    return element('section', {}, element('h2', {}, heading), element('p', {}, strings.keysNone));
  const table = renderKeyTable(context, keys.slice(0, FEW), sides, linesOf);
  const scroller = element(
    'div',
    { class: 'figures', tabindex: 0, role: 'region', 'aria-label': heading },
    table,
  );
  const more = element('button', { type: 'button' }, fill(strings.more, { n: keys.length }));
  more.addEventListener('click', () => {
    scroller.replaceChildren(renderKeyTable(context, keys, sides, linesOf));
    more.remove();
    scroller.focus();
  });
  return element(
    'section',
    {},
    element('h2', {}, heading),
    scroller,
    ...(keys.length > FEW ? [element('p', {}, more)] : []),
  );
}

/** Phrases with their figures on both sides; each count leads to its lines. */
export function renderKeyTable(
  { strings }: CompareContext,
  keys: readonly Key[],
  sides: readonly [Side, Side],
  linesOf: LinesOf,
): HTMLTableElement {
  const head = (text: string, span = 1) =>
    element('th', { scope: 'col', colspan: span > 1 ? span : undefined }, text);
  const row = (key: Key) =>
    element(
      'tr',
      { 'data-key': key.phrase.words },
      element('th', { scope: 'row', lang: 'zh', 'data-script-fixed': true }, key.phrase.words),
      ...(['first', 'second'] as const).flatMap((name, i) => {
        const { occurrences, articles, places } = key[name];
        const rate = ratePerTenThousand({ occurrences, characters: sides[i]?.characters ?? 0 });
        const count = formatCount(occurrences);
        return [
          element(
            'td',
            { 'data-side-count': name },
            occurrences > 0 ? element('a', { href: linesOf(key, name) }, count) : count,
          ),
          element('td', {}, rate.toFixed(2)),
          element('td', {}, `${articles} / ${places}`),
        ];
      }),
      element('td', {}, key.logLikelihood.toFixed(1)),
      element('td', {}, key.logRatio.toFixed(2)),
    );
  const side = [strings.occurrences, strings.rate, `${strings.articles} / ${strings.places}`];
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('td', {}),
        head(strings.first, 3),
        head(strings.second, 3),
        element('td', { colspan: 2 }),
      ),
      element(
        'tr',
        {},
        ...[strings.words, ...side, ...side, strings.logLikelihood, strings.logRatio].map((text) =>
          head(text),
        ),
      ),
    ),
    element('tbody', {}, ...keys.map(row)),
  );
}
