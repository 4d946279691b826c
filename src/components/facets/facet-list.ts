import type { Facet } from '../../search/format/columns.ts';
import { element, fill } from '../browser/element.ts';
import { targetOf } from '../browser/events.ts';
import type { WorkspaceContext } from '../workspace/workspace-context.ts';
import { type FacetView, FEW, isRoomy, offeredValues } from './facet-values.ts';
import { renderFacetList } from './render-facet-list.ts';
import { renderFacetTree } from './render-facet-tree.ts';

/** A facet on the page. */
export interface FacetList {
  readonly root: HTMLElement;
  readonly show: (view: FacetView) => void;
}

/** The facet whose values lie within one another. */
const TREE: Facet = 'place';

/** Builds one facet; its values are buttons, chosen ones pressed. */
export function createFacetList(
  context: WorkspaceContext,
  facet: Facet,
  choose: (value: string) => void,
): FacetList {
  const { strings } = context;
  const heading = strings.facets[facet];
  const hint = fill(strings.findInside, { facet: heading });
  const list = element('div', { class: 'facet-values' });
  const inside = element('input', {
    type: 'search',
    autocomplete: 'off',
    'aria-label': hint,
    placeholder: hint,
    hidden: true,
  });
  const root = element(
    'details',
    { class: 'facet', open: isRoomy() },
    element('summary', {}, heading),
    inside,
    list,
  );
  const opened = new Set<string>();
  let all = false;
  let view: FacetView = { values: [], counts: new Uint32Array(), chosen: [] };

  const render = () => {
    const search = inside.value.trim();
    const offered = offeredValues(view);
    inside.hidden = offered.length <= FEW && search === '';
    root.hidden = offered.length === 0;
    list.replaceChildren(
      ...(facet === TREE
        ? renderFacetTree(context, facet, view.values, offered, search, opened, all)
        : renderFacetList(context, facet, offered, search, all)),
    );
  };

  list.addEventListener('click', (event) => {
    const { value, expand, all: wanted } = targetOf(event, 'button')?.dataset ?? {};
    if (expand !== undefined) {
      if (!opened.delete(expand)) opened.add(expand);
      render();
      list.querySelector<HTMLElement>(`[data-expand="${CSS.escape(expand)}"]`)?.focus();
    } else if (wanted !== undefined) {
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
