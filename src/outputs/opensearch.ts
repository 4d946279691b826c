import { absoluteUrl } from './absolute-url.ts';
import { escapeXml } from './escape-xml.ts';
import { SITE_IDENTITY } from './site-identity.ts';

/**
 * The OpenSearch 1.1 description by which browsers add the site's search.
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function renderOpenSearch(siteUrl: string): string {
  const url = (path: string): string => escapeXml(absoluteUrl(siteUrl, path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(SITE_IDENTITY.name)}</ShortName>
  <LongName>${escapeXml(`${SITE_IDENTITY.name} ${SITE_IDENTITY.nameEn}`)}</LongName>
  <Description>${escapeXml(SITE_IDENTITY.description)}</Description>
  <Image width="32" height="32" type="image/x-icon">${url('/favicon.ico')}</Image>
  <Url type="text/html" method="get" template="${url('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${url('/opensearch.xml')}"/>
  <Language>${SITE_IDENTITY.language}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
