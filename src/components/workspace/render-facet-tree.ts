import type { Facet } from '../../search/format/columns.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import { element, fill } from '../browser/element.ts';
import { buildLabelFilter, type OfferedValue, renderFacetButton } from './facet-values.ts';
import { labelOf, type WorkspaceContext } from './workspace-context.ts';

/** Trees of up to this many values stand open. */
const OPEN_TREE = 40;

/**
 * The values of a facet that lie within one another, as a tree.
 * @param values all values of the facet, to which the parents refer.
 * @param search what was typed to find a value: what fits is shown with all above it. Empty for all.
 * @param opened values whose branches the reader has opened.
 */
export function renderFacetTree(
  context: WorkspaceContext,
  facet: Facet,
  values: readonly FacetValue[],
  offered: readonly OfferedValue[],
  search: string,
  opened: ReadonlySet<string>,
): HTMLElement[] {
  const children = Map.groupBy(offered, ({ value }) => value.parent ?? -1);
  const isShown = search === '' ? () => true : shownBySearch(context, facet, values, offered, search);
  const isAllOpen = search !== '' || offered.length <= OPEN_TREE;
  const branch = (parent: number): HTMLElement[] => {
    const members = (children.get(parent) ?? []).filter(({ number }) => isShown(number));
    if (members.length === 0) return [];
    const items = members.map((one) => {
      const isOpen = isAllOpen || opened.has(one.value.value);
      const toggle = children.has(one.number) ? [renderToggle(context, facet, one.value, isOpen)] : [];
      const row = element('div', { class: 'facet-row' }, ...toggle, renderFacetButton(context, facet, one));
      return element('li', {}, row, ...(isOpen ? branch(one.number) : []));
    });
    return [element('ul', { role: 'list' }, ...items)];
  };
  return branch(-1);
}

/** The values that fit a search, and all above them. */
function shownBySearch(
  context: WorkspaceContext,
  facet: Facet,
  values: readonly FacetValue[],
  offered: readonly OfferedValue[],
  search: string,
): (number: number) => boolean {
  const fits = buildLabelFilter(context, facet, search);
  const shown = new Set<number>();
  for (const { value, number } of offered) {
    if (!fits(value)) continue;
    for (let at: number | undefined = number; at !== undefined && !shown.has(at); at = values[at]?.parent) {
      shown.add(at);
    }
  }
  return (number) => shown.has(number);
}

function renderToggle(
  context: WorkspaceContext,
  facet: Facet,
  value: FacetValue,
  isOpen: boolean,
): HTMLButtonElement {
  return element('button', {
    type: 'button',
    class: 'facet-toggle',
    'data-expand': value.value,
    'aria-expanded': String(isOpen),
    'aria-label': fill(context.strings.expand, { label: labelOf(context, facet, value) }),
  });
}
