import { pageLanguage } from '../browser/page-language.ts';
import { copyText } from './copy-text.ts';
import { copyingStrings } from './strings.ts';

/**
 * Makes the sign of a paragraph copy the paragraph with its citation and address, and say so in its place.
 * Without JavaScript, or where the clipboard is closed, the sign stays what it is: a link to the paragraph.
 */
export function connectQuotes(): void {
  const citation = document.querySelector('.cite dd > span')?.textContent.trim() ?? '';
  const permanent = document.querySelector('[data-permanent]')?.textContent.trim() ?? location.href;
  const { copied } = copyingStrings(pageLanguage());
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  for (const sign of document.querySelectorAll<HTMLAnchorElement>('.pilcrow')) {
    sign.addEventListener('click', async () => {
      const words = sign.parentElement?.textContent.trim() ?? '';
      const address = `${permanent}${sign.hash}`;
      if (!(await copyText(`“${words}”\n${citation}\n${address}`))) return;
      sign.dataset.done = copied;
      if (status) status.textContent = copied;
      setTimeout(() => delete sign.dataset.done, 2000);
    });
  }
}
