import type { Page } from 'playwright-core';

/** What the button on the search page said of a phrase: the state of the check and its words. */
export interface CheckedPhrase {
  readonly phrase: string;
  readonly state: string;
  readonly words: string;
}

/** Searches each phrase on an open search page and presses the button that asks Pagefind. */
export function checkWithPagefind(page: Page, phrases: readonly string[]): Promise<CheckedPhrase[]> {
  return page.evaluate(async (all) => {
    const root = document.querySelector('[data-search]');
    const box = root?.querySelector<HTMLInputElement>('input[name="q"]');
    const place = root?.querySelector('[data-check]');
    if (!root || !box || !place) throw new Error('This is not the search page.');
    const checked: { phrase: string; state: string; words: string }[] = [];
    for (const phrase of all) {
      box.value = `"${phrase}"`;
      await new Promise((done) => {
        root.addEventListener('search:done', done, { once: true });
        box.form?.requestSubmit();
      });
      await new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          const state = place.getAttribute('data-check-state');
          if (state === null || state === 'loading') return;
          watch.disconnect();
          done();
        });
        watch.observe(place, { attributes: true });
        place.querySelector<HTMLButtonElement>('[data-check-button]')?.click();
      });
      const state = place.getAttribute('data-check-state') ?? '';
      checked.push({ phrase, state, words: place.querySelector('[role="status"]')?.textContent ?? '' });
    }
    return checked;
  }, phrases);
}
