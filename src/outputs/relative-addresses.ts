import { rewriteTags } from './rewrite-tags.ts';

/**
 * Makes the addresses of a page that begin at the site's root (`/places/`) begin at `root` instead, so that one
 * build works wherever it lies: at the root of a domain, in a folder of it, or opened from a disk.
 * @param html the whole page. Its text, scripts and style sheets stay as they are.
 * @param root what leads from the page to the site's root, with a slash at its end; see {@link rootFrom}.
 */
export function renderAddressesFrom(html: string, root: string): string {
  return rewriteTags(html, root, false);
}

/**
 * What leads from a page to the site's root: `/places/411700/` → `../../`, `/` → `./`. Every step is named: a
 * host that serves `/places` without its last slash then leads to the same files, at the root of a domain.
 */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}
