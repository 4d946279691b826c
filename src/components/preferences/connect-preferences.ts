import { pageLanguage } from '../browser/page-language.ts';
import { buildSwitches } from './build-switches.ts';
import { THEME_COLOURS } from './theme-colours.ts';

/** File below the site's root that shows pages in the other script; only who switches fetches it. */
export const SCRIPT_FILE = 'switch-script.js';

/** Puts the switches into the masthead: what is chosen is applied and remembered. */
export function connectPreferences(): void {
  const root = document.documentElement;
  document.querySelector('[data-switches]')?.prepend(...buildSwitches(pageLanguage()));
  connectScript(root);
  connectTheme(root);
}

function connectScript(root: HTMLElement): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>('[data-set-script]');
  const show = (): void => {
    const current = root.dataset.script ?? 'hans';
    for (const button of buttons) button.ariaPressed = String(button.dataset.setScript === current);
  };
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      await fetchSwitch(root);
      document.dispatchEvent(new CustomEvent('archive:script', { detail: button.dataset.setScript }));
    });
  }
  show();
  new MutationObserver(show).observe(root, { attributeFilter: ['data-script'] });
}

/** Fetches the file, unless the head of the page has or is about to because a choice was remembered. */
async function fetchSwitch(root: HTMLElement): Promise<void> {
  if (root.dataset.script) return;
  const script =
    document.querySelector<HTMLScriptElement>(`script[src$="${SCRIPT_FILE}"]`) ??
    document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
  });
  if (!script.src) {
    script.src = `${root.dataset.root}${SCRIPT_FILE}`;
    document.head.append(script);
  }
  // The next click tries again.
  await loaded.catch(() => {
    script.remove();
    throw new Error(`${script.src} did not load`);
  });
}

function connectTheme(root: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  document.querySelector('[data-set-theme]')?.addEventListener('click', () => {
    const system = dark.matches ? 'dark' : 'light';
    const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
    // What the system would choose anyway follows the system again.
    const chosen = next === system ? undefined : next;
    if (chosen) root.dataset.theme = chosen;
    else delete root.dataset.theme;
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
      meta.content = THEME_COLOURS[chosen ?? (meta.media.includes('dark') ? 'dark' : 'light')];
    try {
      if (chosen) localStorage.setItem('theme', chosen);
      else localStorage.removeItem('theme');
    } catch {
      // Storage may be forbidden; the choice then holds for this page only.
    }
  });
}
