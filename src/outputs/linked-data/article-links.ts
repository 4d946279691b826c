import type { Article } from '../../archive/archive.ts';
import { absoluteUrl } from '../absolute-url.ts';
import type { DataFile } from '../data/build-data-files.ts';
import { isPacked, PACKED_TYPE, packedPath } from '../packing.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import type { Space } from '../space.ts';
import type { LinkTag } from './head-tags.ts';

/**
 * The `<link>` tags of an article: Signposting (what to cite, where its metadata, type, licence and
 * collection are) and the schema that `DC.*` names refer to. Only abstracts written here carry the licence.
 * @see https://signposting.org/FAIR/
 */
export function buildArticleLinks(
  article: Article,
  siteUrl: string,
  space: Space = 'all',
): readonly LinkTag[] {
  const permanent = absoluteUrl(siteUrl, article.url);
  const rows = '/data/articles.json';
  return [
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    { rel: 'cite-as', href: permanent },
    {
      rel: 'describedby',
      href: absoluteUrl(siteUrl, packedPath(rows, space)),
      type: isPacked(rows, space) ? PACKED_TYPE : 'application/json',
    },
    { rel: 'type', href: 'https://schema.org/NewsArticle' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...(article.data.source?.url === undefined ? [] : [{ rel: 'item', href: article.data.source.url }]),
    ...(article.data.rights === 'abstract' ? [{ rel: 'license', href: SITE_IDENTITY.license.url }] : []),
    { rel: 'collection', href: absoluteUrl(siteUrl, '/data/datapackage.json'), type: 'application/json' },
  ];
}

/**
 * The same for the page of an article in another language, whose description for machines stands at its permanent
 * address alone.
 */
export function buildTranslationLinks(article: Article, siteUrl: string): readonly LinkTag[] {
  const permanent = absoluteUrl(siteUrl, article.url);
  return [
    { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
    { rel: 'cite-as', href: permanent },
    { rel: 'describedby', href: permanent, type: 'text/html' },
  ];
}

/** The Signposting links of the dump page `/data/`: every file as an item, the data package as description. */
export function buildDataLinks(
  files: readonly Pick<DataFile, 'path' | 'mediaType' | 'isPacked'>[],
  siteUrl: string,
): readonly LinkTag[] {
  const home = absoluteUrl(siteUrl, '/data/');
  return [
    { rel: 'cite-as', href: home },
    { rel: 'type', href: 'https://schema.org/Dataset' },
    { rel: 'license', href: SITE_IDENTITY.license.url },
    { rel: 'describedby', href: `${home}datapackage.json`, type: 'application/json' },
    ...files.map(({ path, mediaType, isPacked }) => ({
      rel: 'item',
      href: `${home}${path}`,
      type: isPacked ? PACKED_TYPE : mediaType,
    })),
  ];
}
