import { EMPTY_TRENDS, SCALES, STEPS, type TrendsState } from '../../search/trends/trends-state.ts';
import { find } from '../browser/element.ts';
import { connectQueryForm } from '../workspace/connect-query-form.ts';

type FormState = Pick<TrendsState, 'q' | 'by' | 'step' | 'rate' | 'exact'>;

/** The form of the page, read and written as a state. */
export interface TrendsForm {
  readonly box: HTMLInputElement;
  readonly read: () => FormState;
  readonly write: (state: FormState) => void;
}

/** Connects the form; see `connectQueryForm`. */
export function connectForm(root: HTMLElement, submit: () => void): TrendsForm {
  const { form, box, exact } = connectQueryForm(root, submit);
  const select = (name: string) => find(form, `select[name="${name}"]`, HTMLSelectElement);
  const stepLabel = find(form, '[data-step]', HTMLElement);
  const [by, step, rate] = [select('by'), select('step'), select('rate')];
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
