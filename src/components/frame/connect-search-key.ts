/** Lets `/` lead to the search: to the box of the page, or to the search page where there is none. */
export function connectSearchKey(): void {
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input,textarea,select');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>('[data-query-box]');
    if (!box) document.querySelector<HTMLAnchorElement>('.to-search')?.click();
    box?.focus();
    box?.select();
  });
}
