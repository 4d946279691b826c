import { isPlainKey, targetOf } from '../browser/events.ts';

/** Lets `/` lead to the search: to the box of the page, or to the search page where there is none. */
export function connectSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || targetOf(event, 'input,textarea,select') || !isPlainKey(event)) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!box) document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
    box?.focus();
    box?.select();
  });
}
