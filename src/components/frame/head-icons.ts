/** What a browser wants of a site when it is put on a home screen or into the dock, and its sign in any size. */
export const HEAD_ICONS = [
  { rel: 'icon', href: 'favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: 'apple-touch-icon.png' },
  { rel: 'manifest', href: 'site.webmanifest' },
] as const;

/**
 * Adds them to the head of a page that does not have them: they are written into the home page alone, on all others
 * they would be as many bytes as a paragraph.
 */
export function addHeadIcons(): void {
  if (document.querySelector('link[rel=manifest]')) return;
  for (const { href, ...attributes } of HEAD_ICONS) {
    const address = `${document.documentElement.dataset.root}${href}`;
    document.head.append(Object.assign(document.createElement('link'), attributes, { href: address }));
  }
}
