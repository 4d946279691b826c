import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { authorsOf } from '../citations/build-csl-item.ts';
import { cleanLine, cleanText } from '../clean-text.ts';
import { describeArticle } from '../describe-article.ts';
import { publishedInstant } from '../published-instant.ts';
import { textLanguage } from '../text-language.ts';

/** A feed before it is written as RSS or JSON. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly homeUrl: string;
  /** Addresses of the feed itself in both forms. */
  readonly rssUrl: string;
  readonly jsonUrl: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Permanent address of the article; also its id in the feed. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text as HTML; only for articles held with full rights. */
  readonly html?: string;
  /** RFC 3339; absent when the day is not known exactly. */
  readonly published?: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly language: string;
  /** Address of the original page. */
  readonly originalUrl?: string;
}

/** The link to itself that a paragraph carries on its page. */
const PARAGRAPH_LINK = /<a class="pilcrow"[^>]*>[^<]*<\/a>/g;

/** The feed of the whole archive carries at most this many articles; everything is in the data exports. */
export const FEED_LENGTH = 100;
/**
 * Feeds of one place or campaign carry at most this many; in a lean site half as many, each introduced as briefly as on its
 * page.
 */
export const SMALL_FEED_LENGTH = 20;

/** Items already made, by site and length of what introduces them: an article stands in the feeds of its county, city, province and campaigns. */
const made = new WeakMap<Article, { readonly madeFor: string; readonly item: FeedItem }>();

/**
 * Builds the items of a feed from article ids in their order (newest first, undated last). Withdrawn
 * articles and unknown ids are left out.
 * @param length the most items the feed may have.
 * @param lead the most characters of what introduces each, see `describeArticle`.
 */
export function buildFeedItems(
  archive: Archive,
  ids: readonly string[],
  siteUrl: string,
  length: number = FEED_LENGTH,
  lead?: number,
): FeedItem[] {
  const articles = ids.map((id) => archive.articleById.get(id)).filter((article) => article !== undefined);
  return articles
    .filter(isHeld)
    .slice(0, length)
    .map((article) => {
      const known = made.get(article);
      const madeFor = `${siteUrl} ${lead}`;
      if (known?.madeFor === madeFor) return known.item;
      const item = buildItem(archive, article, siteUrl, lead);
      made.set(article, { madeFor, item });
      return item;
    });
}

function buildItem(archive: Archive, article: Article, siteUrl: string, lead: number | undefined): FeedItem {
  const { data } = article;
  const published = publishedInstant(article);
  const honours = article.honours.map((id) => archive.honours.get(id)?.name ?? id);
  const places = article.placePath.map((code) => archive.places.get(code)?.name ?? code);
  return {
    url: absoluteUrl(siteUrl, article.url),
    title: cleanLine(article.title),
    summary: describeArticle(article, archive, lead),
    ...(data.rights === 'full' && { html: cleanText(article.html.replace(PARAGRAPH_LINK, '')) }),
    ...(published !== undefined && { published }),
    authors: authorsOf(article),
    tags: [...new Set([...places, ...honours])].map(cleanLine),
    language: textLanguage(article),
    ...(data.source?.url !== undefined && { originalUrl: data.source.url }),
  };
}
