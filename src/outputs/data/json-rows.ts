import type { Archive, Article, Campaign, Place } from '../../archive/archive.ts';
import { heldIds } from '../../archive/held.ts';
import { edtfBounds } from '../../dates/edtf-bounds.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { type EventRow, eventIdOf } from './event-row.ts';
import { exportedText } from './exported-text.ts';
import { fullPlaceName, placePathOf } from './place-names.ts';

/** An article with its whole front matter, its places by name, its events, and its text where rights allow. */
export function articleJson(archive: Archive, article: Article, siteUrl: string): object {
  const code = article.placePath.at(-1);
  return {
    id: article.id,
    url: absoluteUrl(siteUrl, article.url),
    ...article.data,
    days: article.days,
    placeName: fullPlaceName(archive, code),
    placePath: placePathOf(archive, code),
    campaigns: article.campaigns,
    honours: article.honours,
    complete: article.complete,
    events: article.events.map((event) => ({ id: eventIdOf(article, event), ...event })),
    text: exportedText(article),
  };
}

/** An event, as in the table, with the days its date can mean. */
export function eventJson(archive: Archive, row: EventRow): object {
  const { from, to } = edtfBounds(row.date);
  return {
    ...row,
    days: from !== null && to !== null ? { from, to } : undefined,
    placeName: fullPlaceName(archive, row.place),
  };
}

/** A campaign with its whole front matter and the ids of its articles that are held. */
export function campaignJson(archive: Archive, campaign: Campaign, siteUrl: string): object {
  return {
    id: campaign.id,
    url: absoluteUrl(siteUrl, campaign.url),
    ...campaign.data,
    placeName: fullPlaceName(archive, campaign.data.place),
    documented: campaign.documented,
    parts: campaign.parts,
    articles: heldIds(archive, campaign.articles),
  };
}

/** A place with its path, former names, facts, and the ids of its campaigns and of its articles that are held. */
export function placeJson(archive: Archive, place: Place, siteUrl: string): object {
  const { code, name, shortName, fullName, level, parent, children, articles, allArticles, campaigns } =
    place;
  return {
    code,
    url: absoluteUrl(siteUrl, place.url),
    name,
    shortName,
    fullName,
    level,
    parent,
    path: placePathOf(archive, code),
    children,
    former: place.data.former,
    facts: place.data.facts,
    articles: heldIds(archive, articles),
    allArticles: heldIds(archive, allArticles),
    campaigns,
  };
}
