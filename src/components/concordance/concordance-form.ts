import {
  type ConcordanceState,
  EMPTY_CONCORDANCE,
  LINE_SORTS,
  parseContext,
  parseSample,
} from '../../search/concordance/concordance-state.ts';
import { watchComposition } from '../browser/composition.ts';
import { find } from '../browser/element.ts';

/** What the form of the page asks for; the subcorpus is chosen beside it. */
export type FormState = Pick<ConcordanceState, 'q' | 'sort' | 'context' | 'exact' | 'sample'>;

/** The form of the page, read and written as a state. */
export interface ConcordanceForm {
  readonly box: HTMLInputElement;
  readonly read: () => FormState;
  readonly write: (state: FormState) => void;
}

/**
 * Connects the form. `submit` runs when the reader asks for a new list: Enter or the button after typing,
 * at once after any other choice. Enter that ends the composition of an input method asks for nothing.
 */
export function connectForm(root: HTMLElement, submit: () => void): ConcordanceForm {
  const form = find(root, 'form[data-query-form]', HTMLFormElement);
  const input = (name: string) => find(form, `input[name="${name}"]`, HTMLInputElement);
  const [box, exact, context, sample] = [input('q'), input('exact'), input('context'), input('sample')];
  let seed = 1;
  const sort = find(form, 'select[name="sort"]', HTMLSelectElement);
  const isComposing = watchComposition(box);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComposing()) submit();
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== box) submit();
  });

  return {
    box,
    read: () => ({
      q: box.value.trim(),
      sort: LINE_SORTS.find((name) => name === sort.value) ?? EMPTY_CONCORDANCE.sort,
      context: parseContext(context.value),
      exact: exact.checked,
      ...parseSample(new URLSearchParams({ sample: sample.value, seed: String(seed) })),
    }),
    write: (state) => {
      box.value = state.q;
      exact.checked = state.exact;
      sort.value = state.sort;
      context.value = String(state.context);
      sample.value = state.sample ? String(state.sample.lines) : '';
      seed = state.sample?.seed ?? 1;
    },
  };
}
