import { absoluteUrl } from '../absolute-url.ts';
import { SITE_IDENTITY } from '../site-identity.ts';

/** The site with its search, for the home page. */
export function buildWebSiteJsonLd(siteUrl: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: SITE_IDENTITY.name,
    alternateName: SITE_IDENTITY.nameEn,
    url: absoluteUrl(siteUrl, '/'),
    description: SITE_IDENTITY.description,
    inLanguage: ['zh-CN', 'en'],
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absoluteUrl(siteUrl, '/search/')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A step on the way from the home page: its name, and its path on this site. */
export interface BreadcrumbStep {
  readonly name: string;
  readonly path: string;
}

/**
 * The way from the home page to a page, the page itself last.
 * @param isBrief gives of the page itself its name alone, as search engines take it.
 */
export function buildBreadcrumbJsonLd(
  steps: readonly BreadcrumbStep[],
  siteUrl: string,
  isBrief = false,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index, { length }) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...((!isBrief || index < length - 1) && { item: absoluteUrl(siteUrl, path) }),
    })),
  };
}
