import { spellFolded } from '../../hanzi/searchable.ts';
import type { Facet } from '../../search/format/columns.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import { element, fill } from '../browser/element.ts';
import { labelOf, type WorkspaceContext } from '../workspace/workspace-context.ts';

/** What a facet shows: its values with their counts. */
export interface FacetView {
  readonly values: readonly FacetValue[];
  readonly counts: Uint32Array;
  readonly chosen: readonly string[];
}

/** A value that can be chosen. */
export interface OfferedValue {
  readonly value: FacetValue;
  /** Its place among the values of the facet. */
  readonly number: number;
  readonly count: number;
  readonly chosen: boolean;
}

/** Values shown before the reader asks for all. */
export const FEW = 8;

/** True on a screen where the facets stand beside the results; on others they begin folded. */
export function isRoomy(): boolean {
  return matchMedia('(min-width: 56rem)').matches;
}

/** The values that some hit has, and those chosen whatever they find; most hits first. */
export function offeredValues({ values, counts, chosen }: FacetView): OfferedValue[] {
  return values
    .map((value, number) => ({
      value,
      number,
      count: counts[number] ?? 0,
      chosen: chosen.includes(value.value),
    }))
    .filter((offered) => offered.count > 0 || offered.chosen)
    .sort((a, b) => b.count - a.count || a.number - b.number);
}

/** Whether a value goes by what was typed to find it: in the reader's language or in Chinese. */
export function buildLabelFilter(
  context: WorkspaceContext,
  facet: Facet,
  search: string,
): (value: FacetValue) => boolean {
  if (search === '') return () => true;
  const wanted = spellFolded(search);
  const fits = (text: string) => spellFolded(text).includes(wanted);
  return (value) => fits(labelOf(context, facet, value)) || fits(value.zh ?? value.value);
}

/** The button that shows all values of a facet. */
export function renderMoreButton({ strings }: WorkspaceContext, values: number): HTMLButtonElement {
  const label = fill(strings.showAll, { n: values });
  return element('button', { type: 'button', class: 'facet-more', 'data-all': true }, label);
}

/** The button of a value, pressed when it is chosen. */
export function renderFacetButton(
  context: WorkspaceContext,
  facet: Facet,
  { value, count, chosen }: OfferedValue,
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', 'data-facet': facet, 'data-value': value.value, 'aria-pressed': String(chosen) },
    element('span', { class: 'facet-label' }, labelOf(context, facet, value)),
    element('span', { class: 'facet-count', 'data-facet-count': true }, String(count)),
  );
}
