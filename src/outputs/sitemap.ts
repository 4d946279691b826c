import type { Archive } from '../archive/archive.ts';
import { isHeld } from '../archive/is-held.ts';
import { absoluteUrl } from './absolute-url.ts';
import { escapeXml } from './escape-xml.ts';
import { hasDayPages, type Space } from './space.ts';

/** A sitemap file: its path on the site and its text. */
export interface SitemapFile {
  readonly path: string;
  readonly xml: string;
}

/** As many as the protocol allows; they take far less than the 50 MB that it allows. */
const ADDRESSES_PER_FILE = 50_000;

const DAY = /\/dates\/\d+\/\d\d\/\d\d\/$/;

/** False for the pages that tell search engines to leave them out: withdrawn articles and moved addresses. */
export function isListed(path: string, { articleById, redirects }: Archive, space: Space): boolean {
  if (DAY.test(path)) return hasDayPages(space);
  const [, id] = /\/articles\/([^/]+)\/$/.exec(path) ?? [];
  if (id === undefined) return true;
  const article = articleById.get(id);
  return !redirects.has(id) && (article === undefined || isHeld(article));
}

/**
 * Builds the sitemap of all given pages: `/sitemap.xml`, or for many pages an index of that name with
 * `/sitemap-1.xml` … beside it. In which languages a page exists it says itself: here it would be said four times.
 * Sorted, so that the same pages give the same bytes.
 * @see https://www.sitemaps.org/protocol.html
 */
export function buildSitemaps(paths: readonly string[], siteUrl: string): readonly SitemapFile[] {
  const sorted = [...new Set(paths)].sort();
  const entries = sorted.map(
    (path) => `<url><loc>${escapeXml(absoluteUrl(siteUrl, encodeURI(path)))}</loc></url>`,
  );
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

function renderUrlSet(entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
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
