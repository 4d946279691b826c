/**
 * Lets the search boxes of a page offer pages as soon as one of them is used. Nothing is fetched before; where
 * something cannot be, a box stays what it is without script: words and a button.
 */
export function connectSuggestions(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-query-box]')) {
    const before = box.value;
    const begin = () =>
      import('./combobox.ts').then(
        ({ connectCombobox }) => connectCombobox(box, before),
        () => undefined,
      );
    box.addEventListener('focus', begin, { once: true });
  }
}
