import { type Adjacent, adjacentArticles } from '../../archive/adjacent-articles.ts';
import type { Archive, Article, Campaign, Place } from '../../archive/archive.ts';

/** The articles just before and after one in its campaign, or in its place. */
export type Neighbours = Adjacent & ({ readonly campaign: Campaign } | { readonly place: Place });

/** What comes before and after an article in its first campaign, and in its place where that is another pair. */
export function neighboursOf(archive: Archive, article: Article): readonly Neighbours[] {
  const campaign = archive.campaigns.get(article.campaigns[0] ?? '');
  const place = archive.places.get(article.placePath.at(-1) ?? '');
  const inCampaign = campaign ? adjacentArticles(archive, campaign.articles, article.id) : {};
  const inPlace = place ? adjacentArticles(archive, place.allArticles, article.id) : {};
  const same = inCampaign.previous === inPlace.previous && inCampaign.next === inPlace.next;
  return [
    ...(campaign ? [{ campaign, ...inCampaign }] : []),
    ...(place && !(campaign && same) ? [{ place, ...inPlace }] : []),
  ].filter(({ previous, next }) => previous !== undefined || next !== undefined);
}
