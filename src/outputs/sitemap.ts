import type { Archive } from '../archive/archive.ts';
import { absoluteUrl } from './absolute-url.ts';
import { escapeXml } from './escape-xml.ts';

/** A language of the site: its `hreflang` and the prefix of its paths, empty for the default one. */
export interface SitemapLanguage {
  readonly hreflang: string;
  readonly prefix: string;
}

/** A sitemap file: its path on the site and its text. */
export interface SitemapFile {
  readonly path: string;
  readonly xml: string;
}

/** The protocol allows 50,000 addresses and 50 MB a file; with alternates an address takes about 700 bytes. */
const ADDRESSES_PER_FILE = 30_000;

/** False for the pages that tell search engines to leave them out: withdrawn articles and moved addresses. */
export function isListed(path: string, { articleById, redirects }: Archive): boolean {
  const [, id] = /\/articles\/([^/]+)\/$/.exec(path) ?? [];
  if (id === undefined) return true;
  return !redirects.has(id) && articleById.get(id)?.data.rights !== 'withdrawn';
}

/**
 * Builds the sitemap of all given pages: `/sitemap.xml`, or for many pages an index of that name with
 * `/sitemap-1.xml` … beside it. A page that exists in several languages lists them all as alternates, the
 * default one as `x-default`. Sorted, so that the same pages give the same bytes.
 * @see https://www.sitemaps.org/protocol.html
 */
export function buildSitemaps(
  paths: readonly string[],
  siteUrl: string,
  languages: readonly SitemapLanguage[],
): readonly SitemapFile[] {
  const sorted = [...new Set(paths)].sort();
  const known = new Set(sorted);
  const entries = sorted.map((path) => renderEntry(path, known, siteUrl, languages));
  if (entries.length <= ADDRESSES_PER_FILE) {
    return [{ path: '/sitemap.xml', xml: renderUrlSet(entries) }];
  }
  const parts: SitemapFile[] = [];
  for (let start = 0; start < entries.length; start += ADDRESSES_PER_FILE) {
    const part = entries.slice(start, start + ADDRESSES_PER_FILE);
    parts.push({ path: `/sitemap-${parts.length + 1}.xml`, xml: renderUrlSet(part) });
  }
  return [{ path: '/sitemap.xml', xml: renderIndex(parts, siteUrl) }, ...parts];
}

function renderEntry(
  path: string,
  known: ReadonlySet<string>,
  siteUrl: string,
  languages: readonly SitemapLanguage[],
): string {
  const address = (of: string): string => escapeXml(absoluteUrl(siteUrl, encodeURI(of)));
  const plain = withoutPrefix(path, languages);
  const versions = languages.filter(({ prefix }) => known.has(`${prefix}${plain}`));
  const links = versions.map(({ hreflang, prefix }) => alternate(hreflang, address(`${prefix}${plain}`)));
  const fallback = versions.some(({ prefix }) => prefix === '')
    ? [alternate('x-default', address(plain))]
    : [];
  const alternates = versions.length > 1 ? [...links, ...fallback].join('') : '';
  return `<url><loc>${address(path)}</loc>${alternates}</url>`;
}

function withoutPrefix(path: string, languages: readonly SitemapLanguage[]): string {
  const prefix =
    languages.find((one) => one.prefix !== '' && path.startsWith(`${one.prefix}/`))?.prefix ?? '';
  return path.slice(prefix.length);
}

function alternate(hreflang: string, href: string): string {
  return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${href}"/>`;
}

function renderUrlSet(entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function renderIndex(parts: readonly SitemapFile[], siteUrl: string): string {
  const entries = parts.map(
    ({ path }) => `<sitemap><loc>${escapeXml(absoluteUrl(siteUrl, path))}</loc></sitemap>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`;
}
