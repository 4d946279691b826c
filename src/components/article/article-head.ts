import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../i18n/languages.ts';
import { stringsOf } from '../../i18n/strings.ts';
import { articleCardPath, type CardPlan } from '../../outputs/cards/card-plan.ts';
import { describeArticle, SHORT_LEAD } from '../../outputs/describe-article.ts';
import { buildArticleJsonLd } from '../../outputs/linked-data/article-json-ld.ts';
import { buildArticleLinks, buildTranslationLinks } from '../../outputs/linked-data/article-links.ts';
import { buildArticleMeta, translationMeta } from '../../outputs/linked-data/article-meta.ts';
import type { Space } from '../../outputs/space.ts';
import type { Crumb, PageHead } from '../frame/page-head.ts';
import { placeTrail } from '../places/place-head.ts';
import { articleStrings } from './strings.ts';

/**
 * What the page of an article says of itself; of an article that was withdrawn or goes by another id now, what is
 * left to say.
 * @param id an id of the archive, a former one too.
 */
export function articleHead(
  archive: Archive,
  id: string,
  language: Language,
  siteUrl: string,
  cards: CardPlan,
  space: Space,
): PageHead {
  const t = articleStrings(language);
  const { nav, unknown } = stringsOf(language);
  const article = archive.articleById.get(id);
  if (!article) {
    const target = articlePath(archive.redirects.get(id) ?? '');
    return { title: t.moved, path: articlePath(id), canonical: target, redirect: target, unlisted: true };
  }
  const list: Crumb = { name: nav.articles, path: '/articles/' };
  if (!isHeld(article)) {
    return { title: unknown.withdrawn, path: article.url, trail: [list], unlisted: true };
  }
  const places = placeTrail(archive, article.placePath, language);
  return {
    title: article.title,
    description: describeArticle(article, archive, space === 'all' ? undefined : SHORT_LEAD),
    path: article.url,
    trail: places.length > 0 ? places : [list, { name: unknown.unplaced }],
    kind: 'article',
    card: articleCardPath(archive, article, cards),
    ...describeForMachines(article, archive, language, siteUrl, space),
  };
}

/** What harvesters read stands once, on the page at the permanent address; others keep what saving them needs. */
function describeForMachines(
  article: Article,
  archive: Archive,
  language: Language,
  siteUrl: string,
  space: Space,
) {
  const metas = buildArticleMeta(article, archive, siteUrl);
  return language === DEFAULT_LANGUAGE
    ? {
        // Highwire's tags and the JSON-LD say all that those of Dublin Core do.
        metas: space === 'all' ? metas : translationMeta(metas),
        links: buildArticleLinks(article, siteUrl, space),
        linkedData: [buildArticleJsonLd(article, archive, siteUrl, space !== 'all')],
      }
    : { metas: translationMeta(metas), links: buildTranslationLinks(article, siteUrl) };
}

/** Path of the page of an id, also of one that no article has any more. */
export function articlePath(id: string): string {
  return `/articles/${id}/`;
}
