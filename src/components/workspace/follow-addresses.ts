import { isPlainClick, targetOf } from '../browser/events.ts';

/** What a view does with an address of its own: with the one that the browser went back to, with one that was clicked. */
interface AddressActions {
  readonly restore: (search: string) => void;
  readonly go: (search: string) => void;
}

/** Follows the reader through the states of a view, which are addresses of its page: back, forward, and by its links. */
export function followAddresses(root: HTMLElement, links: string, { restore, go }: AddressActions): void {
  addEventListener('popstate', () => restore(location.search));
  root.addEventListener('click', (event) => {
    const link = targetOf<HTMLAnchorElement>(event, links);
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    go(link.search);
  });
}

/** Writes the address of a state; one that stands there already makes no step back. */
export function pushAddress(address: string): void {
  if (address !== location.search) history.pushState(null, '', address || location.pathname);
}
