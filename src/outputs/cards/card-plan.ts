import type { Archive, Article } from '../../archive/archive.ts';
import { isHeld } from '../../archive/is-held.ts';

/**
 * Which cards are made. `auto`: those of places, campaigns and honours, and those of articles while there are
 * at most {@link ARTICLE_LIMIT}; in a larger archive an article shares with its campaign's or place's card.
 */
export const CARD_PLANS = ['auto', 'all', 'none'] as const;
export type CardPlan = (typeof CARD_PLANS)[number];

/** 3,000 article cards take about a minute on two processors the first time. */
export const ARTICLE_LIMIT = 3000;

/** True when an article gets a card of its own. */
export function articleHasCard(archive: Archive, article: Article, plan: CardPlan): boolean {
  if (!isHeld(article) || plan === 'none') return false;
  return plan === 'all' || archive.articles.length <= ARTICLE_LIMIT;
}

/** Path of the card that stands for an article; undefined when no cards are made. */
export function articleCardPath(archive: Archive, article: Article, plan: CardPlan): string | undefined {
  if (plan === 'none') return undefined;
  if (articleHasCard(archive, article, plan)) return `/cards/articles/${article.id}.png`;
  const [campaign] = article.campaigns;
  if (campaign !== undefined) return `/cards/campaigns/${campaign}.png`;
  const place = article.placePath.at(-1);
  return place === undefined ? '/cards/site.png' : `/cards/places/${place}.png`;
}
