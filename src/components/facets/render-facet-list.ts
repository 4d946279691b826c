import type { Facet } from '../../search/format/columns.ts';
import { element } from '../browser/element.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import {
  buildLabelFilter,
  FEW,
  type OfferedValue,
  renderFacetButton,
  renderMoreButton,
} from './facet-values.ts';

/** The most values shown at all: a longer list is searched, not read. */
const MANY = 300;

/**
 * The values of a facet in a row, those chosen always among them.
 * @param search what was typed to find a value; empty for all.
 * @param all true when the reader has asked for more than a few.
 */
export function renderFacetList(
  context: WorkspaceContext,
  facet: Facet,
  offered: readonly OfferedValue[],
  search: string,
  all: boolean,
): HTMLElement[] {
  const fits = buildLabelFilter(context, facet, search);
  const fitting = offered.filter(({ value }) => fits(value));
  const limit = all || search !== '' ? MANY : FEW;
  const visible = fitting.filter(({ chosen }, at) => at < limit || chosen);
  const rows = visible.map((one) => element('li', {}, renderFacetButton(context, facet, one)));
  const isCut = fitting.length > visible.length && !all;
  return [
    element('ul', { role: 'list' }, ...rows),
    ...(isCut ? [renderMoreButton(context, fitting.length)] : []),
  ];
}
