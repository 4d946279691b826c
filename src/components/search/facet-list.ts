import type { Facet } from '../../search/format/columns.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import { buildMatcher } from '../../search/match/match-fields.ts';
import { element, fill } from './element.ts';
import { labelOf, type PageContext } from './page-context.ts';

/** What a facet shows: its values with their counts. */
export interface FacetView {
  readonly values: readonly FacetValue[];
  readonly counts: Uint32Array;
  readonly chosen: readonly string[];
}

/** A facet on the page. */
export interface FacetList {
  readonly root: HTMLElement;
  readonly show: (view: FacetView) => void;
}

/** Values shown before the reader asks for all, and the most shown then. */
const FEW = 8;
const MANY = 300;
/** Trees up to this many places stand open. */
const OPEN_TREE = 40;

/** Builds one facet; its values are buttons, chosen ones pressed. Counts sort the values, most first. */
export function createFacetList(
  context: PageContext,
  facet: Facet,
  choose: (value: string) => void,
): FacetList {
  const { strings } = context;
  const heading = strings.facets[facet];
  const list = element('div', { class: 'facet-values' });
  const inside = element('input', {
    type: 'search',
    autocomplete: 'off',
    'aria-label': fill(strings.findInside, { facet: heading }),
    placeholder: fill(strings.findInside, { facet: heading }),
    hidden: true,
  });
  const root = element(
    'details',
    { class: 'facet', open: true },
    element('summary', {}, heading),
    inside,
    list,
  );
  const opened = new Set<string>();
  let all = false;
  let view: FacetView = { values: [], counts: new Uint32Array(), chosen: [] };

  const button = (value: FacetValue, count: number) =>
    element(
      'button',
      {
        type: 'button',
        'data-facet': facet,
        'data-value': value.value,
        'aria-pressed': String(view.chosen.includes(value.value)),
      },
      element('span', { class: 'facet-label' }, labelOf(context, facet, value)),
      element('span', { class: 'facet-count', 'data-facet-count': true }, String(count)),
    );

  const render = () => {
    const { values, counts, chosen } = view;
    const search = inside.value.trim();
    const fits = search === '' ? () => true : buildMatcher(search, false);
    const shown = values
      .map((value, number) => ({ value, number, count: counts[number] ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosen.includes(value.value));
    inside.hidden = shown.length <= FEW && search === '';
    root.hidden = shown.length === 0;
    const order = (a: { count: number; number: number }, b: { count: number; number: number }) =>
      b.count - a.count || a.number - b.number;
    if (facet === 'place') {
      const children = Map.groupBy(shown.sort(order), ({ value }) => value.parent ?? -1);
      const matching = new Set<number>();
      if (search !== '') {
        for (const { value, number } of shown) {
          if (!fits(labelOf(context, facet, value)) && !fits(value.zh ?? value.value)) continue;
          let at: number | undefined = number;
          for (; at !== undefined && !matching.has(at); at = values[at]?.parent) matching.add(at);
        }
      }
      const branch = (parent: number): HTMLUListElement | undefined => {
        const members = (children.get(parent) ?? []).filter(
          ({ number }) => search === '' || matching.has(number),
        );
        if (members.length === 0) return undefined;
        const items = members.map(({ value, number, count }) => {
          const below = children.has(number);
          const isOpen = opened.has(value.value) || search !== '' || shown.length <= OPEN_TREE;
          const label = fill(strings.expand, { label: labelOf(context, facet, value) });
          const toggle = below
            ? element('button', {
                type: 'button',
                class: 'facet-toggle',
                'data-expand': value.value,
                'aria-expanded': String(isOpen),
                'aria-label': label,
              })
            : undefined;
          const lower = below && isOpen ? branch(number) : undefined;
          return element(
            'li',
            {},
            element('div', { class: 'facet-row' }, ...(toggle ? [toggle] : []), button(value, count)),
            ...(lower ? [lower] : []),
          );
        });
        return element('ul', { role: 'list' }, ...items);
      };
      list.replaceChildren(...[branch(-1)].filter((node) => node !== undefined));
      return;
    }
    const fitting = shown
      .filter(({ value }) => fits(labelOf(context, facet, value)) || fits(value.zh ?? value.value))
      .sort(order);
    const limit = all || search !== '' ? MANY : FEW;
    const visible = fitting.filter(({ value }, i) => i < limit || chosen.includes(value.value));
    const rows = visible.map(({ value, count }) => element('li', {}, button(value, count)));
    const more =
      fitting.length > visible.length && !all
        ? [
            element(
              'button',
              { type: 'button', class: 'facet-more', 'data-more': true },
              fill(strings.showAll, { n: fitting.length }),
            ),
          ]
        : [];
    list.replaceChildren(element('ul', { role: 'list' }, ...rows), ...more);
  };

  list.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target.closest('button') : null;
    if (!target) return;
    const { value, expand } = target.dataset;
    if (expand !== undefined) {
      if (!opened.delete(expand)) opened.add(expand);
      render();
      list.querySelector<HTMLElement>(`[data-expand="${CSS.escape(expand)}"]`)?.focus();
    } else if ('more' in target.dataset) {
      all = true;
      render();
    } else if (value !== undefined) choose(value);
  });
  inside.addEventListener('input', render);
  return {
    root,
    show: (next) => {
      view = next;
      render();
    },
  };
}
