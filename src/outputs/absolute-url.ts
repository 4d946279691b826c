/**
 * The public address of a path of this site. `siteUrl` is the `site` of the build (`ARCHIVE_SITE`), with or
 * without a slash at its end; a folder in it is kept: `https://a.org/x` and `/rss.xml` → `https://a.org/x/rss.xml`.
 */
export function absoluteUrl(siteUrl: string, path: string): string {
  return `${siteUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;
}
