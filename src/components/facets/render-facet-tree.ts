import type { Facet } from '../../search/format/columns.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import { element, fill } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from '../workspace/workspace-context.ts';
import {
  buildLabelFilter,
  FEW,
  type OfferedValue,
  renderFacetButton,
  renderMoreButton,
} from './facet-values.ts';

/** Trees of up to this many values stand open. */
const OPEN_TREE = 40;

/**
 * The values of a facet that lie within one another, as a tree.
 * @param values all values of the facet, to which the parents refer.
 * @param search what was typed to find a value: what fits is shown with all above it. Empty for all.
 * @param opened values whose branches the reader has opened.
 * @param all true when the reader has asked for more than a few at the top.
 */
export function renderFacetTree(
  context: WorkspaceContext,
  facet: Facet,
  values: readonly FacetValue[],
  offered: readonly OfferedValue[],
  search: string,
  opened: ReadonlySet<string>,
  all: boolean,
): HTMLElement[] {
  const children = Map.groupBy(offered, ({ value }) => value.parent ?? -1);
  const isShown = search === '' ? () => true : shownBySearch(context, facet, values, offered, search);
  const isAllOpen = search !== '' || offered.length <= OPEN_TREE;
  const above = new Set(
    offered.filter(({ chosen }) => chosen).flatMap(({ number }) => pathTo(values, number)),
  );
  const branch = (parent: number): HTMLElement[] => {
    const members = (children.get(parent) ?? []).filter(({ number }) => isShown(number));
    if (members.length === 0) return [];
    const isCut = parent === -1 && !all && search === '' && members.length > FEW + 1;
    const visible = isCut ? members.filter(({ number }, at) => at < FEW || above.has(number)) : members;
    const items = visible.map((one) => {
      const isOpen = isAllOpen || opened.has(one.value.value);
      const toggle = children.has(one.number)
        ? renderToggle(context, facet, one.value, isOpen)
        : element('span', { class: 'facet-toggle-room' });
      const row = element('div', { class: 'facet-row' }, toggle, renderFacetButton(context, facet, one));
      return element('li', {}, row, ...(isOpen ? branch(one.number) : []));
    });
    return [
      element('ul', { role: 'list' }, ...items),
      ...(isCut ? [renderMoreButton(context, members.length)] : []),
    ];
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
    if (fits(value)) for (const step of pathTo(values, number)) shown.add(step);
  }
  return (number) => shown.has(number);
}

/** The number of a value and of all above it. */
function pathTo(values: readonly FacetValue[], number: number): number[] {
  const path: number[] = [];
  for (let at: number | undefined = number; at !== undefined; at = values[at]?.parent) path.push(at);
  return path;
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
