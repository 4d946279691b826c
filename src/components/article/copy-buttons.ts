import { copyText, sayBriefly } from './copy-text.ts';

/** Makes each `[data-copy]` button copy the text before it, and tells the page's status line how it went. */
export function connectCopyButtons(): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    button.addEventListener('click', async () => {
      const text = button.previousElementSibling?.textContent.trim() ?? '';
      const message = ((await copyText(text)) ? status?.dataset.copied : status?.dataset.failed) ?? '';
      if (status) status.textContent = message;
      sayBriefly(button, message);
    });
  }
}
