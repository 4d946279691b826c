import type { SearchResult } from '../../search/match/run-search.ts';
import { element } from '../browser/element.ts';
import type { PageContext } from './page-context.ts';

/** The words that are searched besides those typed, each a button that leaves it out or takes it in again. */
export function renderExpansions(
  { strings }: PageContext,
  { expansions }: SearchResult,
  toggle: (word: string) => void,
): HTMLElement[] {
  if (expansions.length === 0) return [];
  const buttons = expansions.map(({ word, kind, active }) => {
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'data-expansion': word, 'aria-pressed': String(active) },
      `${word} (${strings.expansionKind[kind]})`,
    );
    button.addEventListener('click', () => toggle(word));
    return button;
  });
  return [element('span', {}, strings.expansion), ...buttons];
}
