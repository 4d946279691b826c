/** The public address of the site, `ARCHIVE_SITE`, or where it is served on this machine. */
export function siteUrl(): string {
  return process.env.ARCHIVE_SITE || 'http://localhost:4321';
}
