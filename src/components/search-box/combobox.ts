import { createSuggester, type Suggester } from '../../search/suggest/suggest.ts';
import type { Suggestion } from '../../search/suggest/suggestion.ts';
import { watchComposition } from '../browser/composition.ts';
import { element } from '../browser/element.ts';
import { isPlainKey, targetOf } from '../browser/events.ts';
import { readContext } from '../browser/page-context.ts';
import { siteRoot } from '../browser/site-root.ts';
import { readSuggestions } from './read-suggestions.ts';
import { renderSuggestion } from './render-suggestion.ts';
import type { SuggestContext } from './suggest-context.ts';

/**
 * Makes a search box a combobox that offers pages: arrows choose one, Enter goes to it, or searches when none is
 * chosen; Escape puts the list away. Rejects when the suggestions cannot be had.
 * @param before what stood in the box before it was used; nothing is offered for it.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export async function connectCombobox(box: HTMLInputElement, before: string): Promise<void> {
  const place = box.closest('search') ?? document;
  const context = readContext<SuggestContext>(place, '[data-suggest-context]');
  const suggest: Suggester = createSuggester(await readSuggestions(`${siteRoot()}/search-data/`));
  const list = element('ul', {
    id: `${box.id}-suggestions`,
    role: 'listbox',
    class: 'suggestions',
    'aria-label': context.strings.list,
    hidden: true,
  });
  box.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
  ] as const)
    box.setAttribute(name, value);
  let offered: readonly Suggestion[] = [];
  let active = -1;

  const choose = (next: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) box.setAttribute('aria-activedescendant', option.id);
    else box.removeAttribute('aria-activedescendant');
  };
  const open = (isOpen: boolean) => {
    choose(-1);
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
  };
  const offer = () => {
    if (isComposing()) return;
    offered = suggest(box.value);
    list.replaceChildren(...offered.map((one, i) => renderSuggestion(context, one, `${list.id}-${i}`)));
    open(offered.length > 0);
  };
  const go = (at: number) => {
    const one = offered[at];
    if (one) location.assign(context.prefix + one.path);
  };
  /** Moves by a step through the options and the box itself, around. */
  const step = (by: 1 | -1) => {
    const places = offered.length + 1;
    choose(((active + 1 + by + places) % places) - 1);
  };
  const isComposing = watchComposition(box, offer);

  box.addEventListener('input', offer);
  box.addEventListener('blur', () => open(false));
  box.form?.addEventListener('submit', () => open(false));
  box.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing || !isPlainKey(event)) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') open(false);
    else if (event.key === 'Enter' && active >= 0) go(active);
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = targetOf(event, '[role="option"]');
    if (option) go([...list.children].indexOf(option));
  });
  if (box.value !== before && document.activeElement === box) offer();
}
