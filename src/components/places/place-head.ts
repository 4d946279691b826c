import type { Archive, Place } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import { placeLabel, placeTitle } from '../../i18n/place-label.ts';
import { stringsOf } from '../../i18n/strings.ts';
import type { Space } from '../../outputs/space.ts';
import { articlesOf, holdingsSentence } from '../articles/holdings.ts';
import { buildFeedTags } from '../frame/feed-files.ts';
import type { Crumb, PageHead } from '../frame/page-head.ts';
import { placesStrings } from './strings.ts';

/** What the page of a place says of itself. */
export function placeHead(archive: Archive, place: Place, language: Language, space: Space): PageHead {
  const sentence = holdingsSentence(archive, articlesOf(archive, place.allArticles), language);
  return {
    title: placeTitle(place, language),
    description: `${place.fullName}${stringsOf(language).punctuation.colon}${sentence}`,
    path: place.url,
    trail: [
      { name: placesStrings(language).title, path: '/places/' },
      ...placeTrail(archive, place.path.slice(0, -1), language),
    ],
    card: `/cards/places/${place.code}.png`,
    links: buildFeedTags(place.url, place.fullName, space),
  };
}

/** Steps of a breadcrumb down through places; codes that the archive has no page for are left out. */
export function placeTrail(archive: Archive, codes: readonly string[], language: Language): Crumb[] {
  return codes.flatMap((code) => {
    const place = archive.places.get(code);
    return place ? [{ name: placeLabel(place, language), path: place.url }] : [];
  });
}
