import { watchComposition } from '../browser/composition.ts';
import { find } from '../browser/element.ts';

/** The form of a view: its box, and the choice of the exact script. */
export interface QueryForm {
  readonly form: HTMLFormElement;
  readonly box: HTMLInputElement;
  readonly exact: HTMLInputElement;
}

/**
 * Connects the form of a view that waits until it is asked. `submit` runs on Enter or the button, and at once after
 * any choice. Enter that ends the composition of an input method asks for nothing.
 */
export function connectQueryForm(root: HTMLElement, submit: () => void): QueryForm {
  const form = find(root, 'form[data-query-form]', HTMLFormElement);
  const box = find(form, 'input[name="q"]', HTMLInputElement);
  const isComposing = watchComposition(box);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!isComposing()) submit();
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== box) submit();
  });
  return { form, box, exact: find(form, 'input[name="exact"]', HTMLInputElement) };
}
