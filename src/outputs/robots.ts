import { absoluteUrl } from './absolute-url.ts';

/** `robots.txt`: everything may be read; search results, which are endless, need not be. */
export function renderRobots(siteUrl: string): string {
  return [
    'User-agent: *',
    ...['/search/', '/en/search/'].map(
      (path) => `Disallow: ${new URL(absoluteUrl(siteUrl, path)).pathname}?`,
    ),
    '',
    `Sitemap: ${absoluteUrl(siteUrl, '/sitemap.xml')}`,
    '',
  ].join('\n');
}
