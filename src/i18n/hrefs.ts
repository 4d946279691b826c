import { type Language, localPath } from './languages.ts';

/**
 * What a link, a form or a script of this site carries to reach a file that has one address whatever the
 * language: feeds, data, cards, icons. Every address within the site that stands in a page is made here, or below by way
 * of this function, from the site's root; `outputs/finish-page.ts` then makes it lead from the page to that root. A
 * script has `components/browser/site-root.ts` instead.
 */
export function fileHref(path: string): string {
  return path;
}

/** The same for a page in a language: `('en', '/places/')` → `/en/places/`. */
export function pageHref(language: Language, path: string): string {
  return fileHref(localPath(language, path));
}

/** The same for an address that may lie within the archive (it begins with a slash) or elsewhere. */
export function anyHref(language: Language, url: string): string {
  return url.startsWith('/') ? pageHref(language, url) : url;
}

/** The search page of a language with a query, and filters if there are any. */
export function searchHref(language: Language, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${pageHref(language, '/search/')}?${query.join('&')}`;
}
