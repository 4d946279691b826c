import type { Archive, Article } from '../../archive/archive.ts';
import { readEdtfShape } from '../../dates/edtf-value.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { buildCslItem } from '../citations/build-csl-item.ts';
import { cleanLine } from '../clean-text.ts';
import { describeArticle } from '../describe-article.ts';
import { publishedInstant } from '../published-instant.ts';
import { SITE_IDENTITY } from '../site-identity.ts';
import { textLanguage } from '../text-language.ts';
import { agentJsonLd } from './agent-json-ld.ts';
import { briefPlaceJsonLd, placeJsonLd } from './place-json-ld.ts';

/**
 * An article as schema.org describes it: at once the report (`NewsArticle`) and an item that this archive
 * holds (`ArchiveComponent`). What is unknown is left out; an approximate date too.
 * @param isBrief names the place without those above it, which the way to the page names, and says nothing twice.
 */
export function buildArticleJsonLd(
  article: Article,
  archive: Archive,
  siteUrl: string,
  isBrief = false,
): object {
  const { data } = article;
  const permanent = absoluteUrl(siteUrl, article.url);
  const item = buildCslItem(article, { siteUrl });
  const publisher = item['container-title'];
  const abstract = data.rights === 'abstract';
  return {
    '@context': 'https://schema.org',
    '@type': ['NewsArticle', 'ArchiveComponent'],
    '@id': permanent,
    url: isBrief ? undefined : permanent,
    identifier: article.id,
    headline: cleanLine(article.title),
    alternativeHeadline: data.subtitle && cleanLine(data.subtitle),
    datePublished: data.time === undefined ? plainDate(data.published) : publishedInstant(article),
    author: item.author?.map(({ literal }) => agentJsonLd(literal)),
    editor: data.editors.length > 0 ? data.editors.map(agentJsonLd) : undefined,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    printPage: item.page,
    isBasedOn: data.source?.url,
    archivedAt: data.source?.archived,
    about: aboutOf(article, archive, siteUrl),
    contentLocation: (isBrief ? briefPlaceJsonLd : placeJsonLd)(archive, article.placePath.at(-1), siteUrl),
    inLanguage: textLanguage(article),
    ...(abstract && { abstract: describeArticle(article, archive), license: SITE_IDENTITY.license.url }),
    isAccessibleForFree: true,
    holdingArchive: {
      '@type': 'ArchiveOrganization',
      name: SITE_IDENTITY.name,
      alternateName: isBrief ? undefined : SITE_IDENTITY.nameEn,
      url: absoluteUrl(siteUrl, '/'),
    },
  };
}

/** A day, month or year stated without doubt, as ISO 8601; undefined for anything else. */
function plainDate(edtf: string | undefined): string | undefined {
  const value = edtf === undefined ? null : readEdtfShape(edtf);
  return value?.kind === 'point' && /^\d{4}(-\d\d){0,2}$/.test(edtf ?? '') && value.point.division === null
    ? edtf
    : undefined;
}

function aboutOf(article: Article, archive: Archive, siteUrl: string): object[] | undefined {
  const honours = article.honours.flatMap((id) => archive.honours.get(id) ?? []);
  const campaigns = article.campaigns.flatMap((id) => archive.campaigns.get(id) ?? []);
  const things = [
    ...honours.map(({ name, url }) => ({ '@type': 'DefinedTerm', name, url: absoluteUrl(siteUrl, url) })),
    ...campaigns.map(({ title, url }) => ({ '@type': 'Thing', name: title, url: absoluteUrl(siteUrl, url) })),
  ];
  return things.length > 0 ? things : undefined;
}
