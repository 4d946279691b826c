/**
 * Keys of the search page: `/` goes to the box, arrows move between the box and the results, Esc clears
 * the box. Enter is left to the browser, which opens the link in focus.
 */
export function connectKeys(box: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  const links = () => [...results.querySelectorAll<HTMLAnchorElement>('[data-result] h2 a')];
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const active = document.activeElement;
    const typing =
      active instanceof HTMLElement &&
      (active.matches('input, textarea, select') || active.isContentEditable);
    if (event.key === '/' && !typing) {
      event.preventDefault();
      box.focus();
      box.select();
    } else if (event.key === 'Escape' && active === box) {
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
