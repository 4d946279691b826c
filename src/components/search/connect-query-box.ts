import type { SearchState } from '../../search/match/search-state.ts';
import { watchComposition } from '../browser/composition.ts';
import { find } from '../browser/element.ts';

/** What a reader asks for by the form of the page. */
export interface QueryBoxActions {
  /** Words have been typed, and more may follow. */
  readonly type: (q: string) => void;
  /** Words are to be searched now. */
  readonly submit: (q: string) => void;
  readonly chooseExact: (exact: boolean) => void;
}

/** The box with its button, and the choice of the exact script. */
export interface QueryBox {
  readonly box: HTMLInputElement;
  readonly show: (state: SearchState) => void;
}

/** Connects the form below `root`; what an input method has not finished is not passed on. */
export function connectQueryBox(root: HTMLElement, actions: QueryBoxActions): QueryBox {
  const form = find(root, 'form[data-query-form]', HTMLFormElement);
  const box = find(root, 'input[name="q"]', HTMLInputElement);
  const exact = find(root, 'input[name="exact"]', HTMLInputElement);
  let asked = box.value;
  const type = () => {
    if (isComposing() || box.value === asked) return;
    asked = box.value;
    actions.type(asked);
  };
  const isComposing = watchComposition(box, type);
  box.addEventListener('input', type);
  exact.addEventListener('change', () => actions.chooseExact(exact.checked));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComposing()) actions.submit(box.value);
  });
  return {
    box,
    show: (state) => {
      asked = state.q;
      if (box.value !== state.q) box.value = state.q;
      exact.checked = state.exact;
    },
  };
}
