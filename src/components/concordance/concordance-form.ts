import {
  type ConcordanceState,
  EMPTY_CONCORDANCE,
  LINE_SORTS,
  parseContext,
  parseYear,
} from '../../search/concordance/concordance-state.ts';
import { facetLabel } from '../../search/format/facet-label.ts';
import type { FacetValue } from '../../search/format/manifest.ts';
import { element, find } from '../search/element.ts';

/** The form of the page, read and written as a state. */
export interface ConcordanceForm {
  readonly box: HTMLInputElement;
  readonly read: () => ConcordanceState;
  readonly write: (state: ConcordanceState) => void;
  /** Offers the places of the index; the one chosen before stays chosen. */
  readonly offerPlaces: (places: readonly FacetValue[], language: 'zh' | 'en') => void;
}

/**
 * Connects the form. `submit` runs when the reader asks for a new list: Enter or the button after typing,
 * at once after any other choice. Enter that ends the composition of an input method asks for nothing.
 */
export function connectForm(root: HTMLElement, submit: () => void): ConcordanceForm {
  const form = find(root, 'form', HTMLFormElement);
  const input = (name: string) => find(form, `input[name="${name}"]`, HTMLInputElement);
  const select = (name: string) => find(form, `select[name="${name}"]`, HTMLSelectElement);
  const [box, exact, from, to, context] = ['q', 'exact', 'from', 'to', 'context'].map(input) as [
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
    HTMLInputElement,
  ];
  const [place, sort] = [select('place'), select('sort')];
  let chosenPlace = '';
  let composing = false;

  box.addEventListener('compositionstart', () => {
    composing = true;
  });
  box.addEventListener('compositionend', () => {
    // Safari sends the Enter that ended the composition after it.
    setTimeout(() => {
      composing = false;
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!composing) submit();
  });
  form.addEventListener('change', ({ target }) => {
    if (target === place) chosenPlace = place.value;
    if (target !== box) submit();
  });

  return {
    box,
    read: () => {
      const years = { from: parseYear(from.value), to: parseYear(to.value) };
      return {
        q: box.value.trim(),
        sort: LINE_SORTS.find((name) => name === sort.value) ?? EMPTY_CONCORDANCE.sort,
        context: parseContext(context.value),
        ...(years.from === undefined ? {} : { from: years.from }),
        ...(years.to === undefined ? {} : { to: years.to }),
        ...(chosenPlace === '' ? {} : { place: chosenPlace }),
        exact: exact.checked,
      };
    },
    write: (state) => {
      box.value = state.q;
      exact.checked = state.exact;
      from.value = state.from === undefined ? '' : String(state.from);
      to.value = state.to === undefined ? '' : String(state.to);
      sort.value = state.sort;
      context.value = String(state.context);
      chosenPlace = state.place ?? '';
      choosePlace(place, chosenPlace);
    },
    offerPlaces: (places, language) => {
      const [any] = place.options;
      const depths: number[] = [];
      const options = places.map((one, i) => {
        const depth = one.parent === undefined ? 0 : (depths[one.parent] ?? 0) + 1;
        depths[i] = depth;
        return element('option', { value: one.value }, '\u3000'.repeat(depth) + facetLabel(one, language));
      });
      place.replaceChildren(...(any ? [any] : []), ...options);
      choosePlace(place, chosenPlace);
    },
  };
}

/** A place without articles is no option of the list, yet an address may name it. */
function choosePlace(place: HTMLSelectElement, code: string): void {
  place.value = code;
  if (place.value === code) return;
  place.append(element('option', { value: code }, code));
  place.value = code;
}
