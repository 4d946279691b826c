/**
 * Runs where a page was opened from a disk (`file:`). A browser shows a folder's list of files there instead of
 * its page, so links and forms are led to the page; and where it forbids to read the index of the search, what
 * needs it says so. It is printed by its source text, so it must refer to nothing outside itself.
 */
export function openFromFolder(): void {
  const pageOf = (address: string): string | undefined => {
    const url = new URL(address, document.baseURI);
    if (url.protocol !== 'file:' || !url.pathname.endsWith('/')) return undefined;
    url.pathname += 'index.html';
    return url.href;
  };
  const lead = (element: Element, attribute: string): void => {
    const page = pageOf(element.getAttribute(attribute) ?? '');
    if (page !== undefined) element.setAttribute(attribute, page);
  };
  const leadAll = (): void => {
    for (const link of document.querySelectorAll('a[href]')) lead(link, 'href');
    for (const form of document.querySelectorAll('form[action]')) lead(form, 'action');
  };
  leadAll();
  const [, moved] =
    /url=(.*)/.exec(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content') ?? '') ?? [];
  const next = moved === undefined ? undefined : pageOf(moved);
  if (next !== undefined) location.replace(next);
  // What scripts add later is led when somebody turns to it.
  for (const kind of ['pointerdown', 'focusin', 'click']) {
    document.addEventListener(
      kind,
      ({ target }) => {
        const link = target instanceof Element ? target.closest('a[href]') : null;
        if (link) lead(link, 'href');
      },
      true,
    );
  }
  const notes = document.querySelectorAll<HTMLElement>('[data-served-only]');
  const root = document.documentElement.dataset['root'] ?? './';
  if (notes.length > 0) {
    fetch(`${root}search-data/manifest.json`).catch(() => {
      for (const note of notes) note.hidden = false;
      for (const page of document.querySelectorAll<HTMLElement>('[data-search-state]')) {
        page.dataset['searchState'] = 'error';
      }
    });
  }
}
