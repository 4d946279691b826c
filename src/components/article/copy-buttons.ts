/** Makes each `[data-copy]` button copy the text before it, and tells the page's status line how it went. */
export function connectCopyButtons(): void {
  const status = document.querySelector<HTMLElement>('[data-copy-status]');
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const label = button.textContent;
    button.addEventListener('click', async () => {
      const text = button.previousElementSibling?.textContent.trim() ?? '';
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      const message = (copied ? status?.dataset.copied : status?.dataset.failed) ?? '';
      if (status) status.textContent = message;
      button.textContent = message;
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
}
