/** How long a browser may keep a file of the site without asking again. */
export interface CacheRule {
  /** Folders and files of the site; `:name` stands for one step of a path, `*` for all that follows. */
  readonly paths: readonly string[];
  readonly cacheControl: string;
}

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Files whose names change with their content, and others that may be a little old. No two rules meet one path. */
export const CACHE_RULES: readonly CacheRule[] = [
  {
    paths: [
      '/_astro/*',
      '/first/*',
      '/search-data/:epoch/:file',
      '/:bundle/fragment/:file',
      '/:bundle/index/:file',
    ],
    cacheControl: FOR_EVER,
  },
  { paths: ['/switch-script.js'], cacheControl: 'public, max-age=3600, stale-while-revalidate=604800' },
  { paths: ['/cards/*'], cacheControl: 'public, max-age=86400' },
];

/** Everything else is asked for again each time, and answered with 304 while it is the same. */
export const OTHERWISE = 'no-cache';

/**
 * Headers of every answer. What a page may load it says itself; who may frame it only a header can say.
 * @see https://www.w3.org/TR/CSP3/#directive-frame-ancestors
 */
export const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

/** Media types of endings that servers do not know. */
export const MEDIA_TYPES: readonly (readonly [type: string, endings: readonly string[]])[] = [
  ['application/octet-stream', ['bin', 'pf_fragment', 'pf_index', 'pf_meta', 'pagefind']],
  ['application/manifest+json', ['webmanifest']],
  ['application/feed+json', ['feed.json']],
  ['text/calendar', ['ics']],
  ['text/csv', ['csv']],
];

/** Endings of files that become smaller when they are compressed; those of the indexes are already. */
export const COMPRESSIBLE = ['html', 'css', 'js', 'json', 'csv', 'xml', 'ics', 'svg', 'txt', 'webmanifest'];

/** A path of a rule as a regular expression from the first character of the path on. */
export function pathPattern(path: string): string {
  return `^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+').replace(/\*$/, '')}${path.endsWith('*') ? '' : '$'}`;
}
