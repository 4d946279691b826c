import type { Page } from 'playwright-core';

/** What the search page found of a phrase, and what its button said of that: the state of the check and its words. */
export interface CheckedPhrase {
  readonly phrase: string;
  /** `article:occurrences` for each hit. */
  readonly hits: readonly string[];
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
    const checked: { phrase: string; hits: string[]; state: string; words: string }[] = [];
    for (const phrase of all) {
      box.value = `"${phrase}"`;
      const found = await new Promise<{ article: number; occurrences: number }[]>((done) => {
        root.addEventListener('search:done', (event) => done((event as CustomEvent).detail.hits), {
          once: true,
        });
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
      const hits = found.map(({ article, occurrences }) => `${article}:${occurrences}`);
      checked.push({ phrase, hits, state, words: place.querySelector('[role="status"]')?.textContent ?? '' });
    }
    return checked;
  }, phrases);
}
