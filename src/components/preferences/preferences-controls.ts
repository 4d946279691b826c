/**
 * Makes the switches of the masthead work: each tells the script in the head what was chosen, which applies
 * and remembers it.
 */
export function connectPreferences(): void {
  const root = document.documentElement;
  const scriptButtons = document.querySelectorAll<HTMLButtonElement>('[data-set-script]');
  const showScript = (): void => {
    const current = root.dataset.script ?? 'hans';
    for (const button of scriptButtons) {
      button.ariaPressed = String(button.dataset.setScript === current);
    }
  };
  for (const button of scriptButtons) {
    button.addEventListener('click', () => {
      document.dispatchEvent(new CustomEvent('archive:script', { detail: button.dataset.setScript }));
      showScript();
    });
  }
  showScript();

  const dark = matchMedia('(prefers-color-scheme: dark)');
  document.querySelector('[data-set-theme]')?.addEventListener('click', () => {
    const system = dark.matches ? 'dark' : 'light';
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
    document.dispatchEvent(new CustomEvent('archive:theme', { detail: next === system ? 'auto' : next }));
  });

  document.addEventListener('keydown', (event) => {
    const typing = event.target instanceof Element && event.target.closest('input,textarea,select');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    event.preventDefault();
    if (box) box.focus();
    else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
  });
}
