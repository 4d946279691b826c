import type { Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { buildWebSiteJsonLd } from '../../outputs/linked-data/site-json-ld.ts';
import type { PageHead } from '../frame/page-head.ts';

/** What the home page says of itself. */
export function homeHead(language: Language, siteUrl: string): PageHead {
  const { punctuation, site } = stringsOf(language);
  return {
    title: `${site.name}${punctuation.colon}${site.tagline}`,
    description: site.tagline,
    path: '/',
    linkedData: [buildWebSiteJsonLd(siteUrl)],
  };
}
