import { isPlainKey } from '../browser/events.ts';

/**
 * Lets the arrows, Home and End move between the lines, and down from the box into them. Only one line is
 * a stop of the Tab key. Enter is left to the browser, which opens the link. `more` brings further lines
 * when the last is left downward.
 */
export function connectLineKeys(
  list: HTMLElement,
  box: HTMLInputElement,
  more: () => Promise<unknown>,
): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('[data-line] a')];
  const focus = (link: HTMLAnchorElement | undefined) => {
    if (!link) return;
    for (const other of list.querySelectorAll('a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    link.tabIndex = 0;
    link.focus();
    link.scrollIntoView({ block: 'nearest' });
  };
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || event.isComposing) return;
    const [first] = links();
    if (!first) return;
    event.preventDefault();
    focus(first);
  });
  list.addEventListener('keydown', async (event) => {
    if (!isPlainKey(event) || event.shiftKey) return;
    const all = links();
    const at = all.findIndex((link) => link.isSameNode(document.activeElement));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    if (to < 0) box.focus();
    else if (to < all.length) focus(all[to]);
    else {
      await more();
      focus(links()[to]);
    }
  });
  list.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement)) return;
    for (const other of list.querySelectorAll('a[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    target.tabIndex = 0;
  });
}
