import { element } from '../browser/element.ts';
import { pageLanguage } from '../browser/page-language.ts';
import { copyText, sayBriefly } from './copy-text.ts';
import { copyingStrings } from './strings.ts';

/** Puts a button that copies it after each citation, and the permanent address; the page's status line tells how it went. */
export function connectCopyButtons(): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  const { copy, copied, failed } = copyingStrings(pageLanguage());
  for (const text of document.querySelectorAll<HTMLElement>('.cite dd > span')) {
    const button = element('button', { type: 'button', 'data-copy': true }, copy);
    button.addEventListener('click', async () => {
      const message = (await copyText(text.textContent.trim())) ? copied : failed;
      if (status) status.textContent = message;
      sayBriefly(button, message);
    });
    text.after(button);
  }
}
