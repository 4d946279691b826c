import { isPlainKey } from '../browser/events.ts';

/**
 * Keys of the search page: arrows move between the box and the results, Esc clears the box. Enter is left to the
 * browser, which opens the link in focus; `/` leads to the box of any page.
 */
export function connectKeys(box: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('[data-result] h2 a')];
  document.addEventListener('keydown', (event) => {
    // The list of suggestions takes its own keys first.
    if (event.defaultPrevented || event.isComposing || !isPlainKey(event)) return;
    const active = document.activeElement;
    if (event.key === 'Escape' && active === box) {
      event.preventDefault();
      clear();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const all = links();
      const at = all.findIndex((link) => link.isSameNode(active));
      if (at < 0 && active !== box) return;
      const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
      const target = next < 0 ? box : all[next];
      if (!target) return;
      event.preventDefault();
      target.focus();
    }
  });
}
