import { absoluteUrl } from './absolute-url.ts';

/** `robots.txt`: everything may be read; search results, which are endless, need not be. */
export function renderRobots(siteUrl: string): string {
  return [
    'User-agent: *',
    'Disallow: /search/?',
    'Disallow: /en/search/?',
    '',
    `Sitemap: ${absoluteUrl(siteUrl, '/sitemap.xml')}`,
    '',
  ].join('\n');
}
