/**
 * Runs in the head of every page, before anything is painted: applies the remembered theme, in the colour around the
 * page too, fetches what shows the page in the remembered script, and what a page opened from a disk needs. It is
 * printed into its file by its source text, so it must refer to nothing outside itself.
 * @param colours of the two themes.
 */
export function applyPreferences(
  scriptFile: string,
  folderFile: string,
  colours: Readonly<Record<string, string>>,
): void {
  const root = document.documentElement;
  const { dataset, style } = root;
  const load = (file: string): HTMLScriptElement => {
    const script = document.createElement('script');
    script.src = dataset['root'] + file;
    return document.head.appendChild(script);
  };
  dataset['js'] = '';
  try {
    const { theme, script } = localStorage;
    if (theme) dataset['theme'] = theme;
    if (script) {
      // Nothing is shown in the other script meanwhile.
      style.visibility = 'hidden';
      const show = load(scriptFile);
      show.onload = show.onerror = () => {
        style.visibility = '';
      };
    }
  } catch {
    // Storage may be forbidden; nothing is remembered then.
  }
  for (const scheme in colours) {
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.media = `(prefers-color-scheme:${scheme})`;
    meta.content = colours[dataset['theme'] || scheme] ?? '';
    document.head.append(meta);
  }
  if (location.protocol === 'file:') addEventListener('DOMContentLoaded', () => load(folderFile));
}
