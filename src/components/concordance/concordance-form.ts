import {
  type ConcordanceState,
  EMPTY_CONCORDANCE,
  LINE_SORTS,
  parseContext,
  parseSample,
} from '../../search/concordance/concordance-state.ts';
import { find } from '../browser/element.ts';
import { connectQueryForm } from '../workspace/connect-query-form.ts';

/** What the form of the page asks for; the subcorpus is chosen beside it. */
export type FormState = Pick<ConcordanceState, 'q' | 'sort' | 'context' | 'exact' | 'sample'>;

/** The form of the page, read and written as a state. */
export interface ConcordanceForm {
  readonly box: HTMLInputElement;
  readonly read: () => FormState;
  readonly write: (state: FormState) => void;
}

/** Connects the form; see `connectQueryForm`. */
export function connectForm(root: HTMLElement, submit: () => void): ConcordanceForm {
  const { form, box, exact } = connectQueryForm(root, submit);
  const input = (name: string) => find(form, `input[name="${name}"]`, HTMLInputElement);
  const [context, sample] = [input('context'), input('sample')];
  let seed = 1;
  const sort = find(form, 'select[name="sort"]', HTMLSelectElement);
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
