/**
 * Comments; scripts and style sheets with all they hold, [1] being the opening tag and [2] its name; the opening tags
 * that can carry an address. What looks like a tag within the first two is none.
 */
const TAGS =
  /<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>|<(?:a|area|button|form|html|iframe|image|img|input|link|meta|source|track|use)\s(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
/** Attributes that carry an address from the site's root, that of a redirect among them. */
const ADDRESSES = /(\s(?:href|src|action|data-root)=["']|\scontent=["']0; url=)\/(?!\/)/g;

/**
 * Makes the addresses of a page that begin at the site's root (`/places/`) begin at `root` instead, so that one
 * build works wherever it lies: at the root of a domain, in a folder of it, or opened from a disk.
 * @param html the whole page. Its text, scripts and style sheets stay as they are.
 * @param root what leads from the page to the site's root, with a slash at its end; see {@link rootFrom}.
 */
export function renderAddressesFrom(html: string, root: string): string {
  const rewrite = (tag: string) => tag.replace(ADDRESSES, `$1${root}`);
  return html.replace(TAGS, (tag: string, head: string = tag) => {
    if (tag.startsWith('<!')) return tag;
    return rewrite(head) + tag.slice(head.length);
  });
}

/**
 * What leads from a page to the site's root: `/places/411700/` → `../../`, `/` → `./`. Every step is named: a
 * host that serves `/places` without its last slash then leads to the same files, at the root of a domain.
 */
export function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 2) || './';
}
