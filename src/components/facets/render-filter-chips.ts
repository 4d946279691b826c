import { isoDay } from '../../dates/calendar.ts';
import { formatEdtf } from '../../dates/format-edtf.ts';
import type { Dictionaries } from '../../search/format/manifest.ts';
import { FACETS } from '../../search/match/filters.ts';
import type { WorkspaceState } from '../../search/workspace/workspace-state.ts';
import { element, fill } from '../browser/element.ts';
import { nameAround, nameSubcorpus } from '../workspace/describe-subcorpus.ts';
import { labelOf, type WorkspaceContext } from '../workspace/workspace-context.ts';
import type { FilterActions } from './facet-panel.ts';

/**
 * A button for each filter that is set, which takes it off, and one for all where there are several.
 * @param dictionaries name the values; without them they go by their codes.
 */
export function renderFilterChips(
  context: WorkspaceContext,
  { filters }: Pick<WorkspaceState, 'filters'>,
  dictionaries: Dictionaries | undefined,
  actions: FilterActions,
): HTMLElement[] {
  const { strings } = context;
  const chip = (label: string, remove: () => void) => {
    const name = fill(strings.remove, { label });
    const cross = element('span', { 'aria-hidden': 'true' }, ' ×');
    const node = element('button', { type: 'button', class: 'chip', 'aria-label': name }, label, cross);
    node.addEventListener('click', remove);
    return node;
  };
  const { values, from, to, certain, around, firstOnly, except } = filters;
  const chips = FACETS.flatMap((facet) =>
    (values[facet] ?? []).map((value) => {
      const known = dictionaries?.facets[facet].find((entry) => entry.value === value);
      const label = `${strings.facets[facet]}: ${known ? labelOf(context, facet, known) : value}`;
      return chip(label, () => actions.toggle(facet, value));
    }),
  );
  if (from !== undefined || to !== undefined) {
    const name = (day: number | undefined) =>
      day === undefined ? '…' : formatEdtf(isoDay(day), context.language);
    const days = `${name(from)} – ${name(to)}`;
    const label = certain ? fill(strings.certain, { days }) : days;
    chips.push(chip(label, () => actions.chooseDays(undefined, undefined)));
  }
  if (except && dictionaries) {
    const left = nameSubcorpus(context, dictionaries, except);
    chips.push(chip(fill(strings.left, { left }), actions.freeExcept));
  }
  if (around) chips.push(chip(nameAround(context, around), actions.freeAround));
  if (firstOnly) chips.push(chip(strings.firstOnly, actions.countReprints));
  if (chips.length < 2) return chips;
  const all = element('button', { type: 'button', class: 'chip' }, strings.clearFilters);
  all.addEventListener('click', actions.clearFilters);
  return [...chips, all];
}
