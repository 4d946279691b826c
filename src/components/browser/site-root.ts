/**
 * The path at which the site lies, without a slash at its end: empty at the root of a domain, `/archive` in a
 * folder of it. Followed by a path within the site it makes a link, or an address to fetch.
 */
export function siteRoot(): string {
  return new URL(document.documentElement.dataset['root'] ?? '/', document.baseURI).pathname.slice(0, -1);
}

/** The whole address at which the site lies, without a slash at its end: `https://example.org/archive`. */
export function siteAddress(): string {
  return new URL(`${siteRoot()}/`, document.baseURI).href.slice(0, -1);
}
