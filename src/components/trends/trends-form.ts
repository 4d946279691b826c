import { EMPTY_TRENDS, SCALES, STEPS, type TrendsState } from '../../search/trends/trends-state.ts';
import { watchComposition } from '../browser/composition.ts';
import { find } from '../browser/element.ts';

type FormState = Pick<TrendsState, 'q' | 'by' | 'step' | 'rate' | 'exact'>;

/** The form of the page, read and written as a state. */
export interface TrendsForm {
  readonly box: HTMLInputElement;
  readonly read: () => FormState;
  readonly write: (state: FormState) => void;
}

/** Connects the form; `submit` runs on Enter or the button, and at once after any other choice. */
export function connectForm(root: HTMLElement, submit: () => void): TrendsForm {
  const form = find(root, 'form[data-query-form]', HTMLFormElement);
  const select = (name: string) => find(form, `select[name="${name}"]`, HTMLSelectElement);
  const box = find(form, 'input[name="q"]', HTMLInputElement);
  const exact = find(form, 'input[name="exact"]', HTMLInputElement);
  const stepLabel = find(form, '[data-step]', HTMLElement);
  const [by, step, rate] = [select('by'), select('step'), select('rate')];
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
      by: SCALES.find((name) => name === by.value) ?? EMPTY_TRENDS.by,
      step: STEPS.find((days) => String(days) === step.value) ?? EMPTY_TRENDS.step,
      rate: rate.value === '1',
      exact: exact.checked,
    }),
    write: (state) => {
      box.value = state.q;
      by.value = state.by;
      step.value = String(state.step);
      stepLabel.hidden = state.by === 'year' || state.by === 'month';
      rate.value = state.rate ? '1' : '';
      exact.checked = state.exact;
    },
  };
}
