import type { Archive, Official } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import { placeLabel, placePathLabel } from '../../i18n/place-label.ts';
import type { PageHead } from '../frame/page-head.ts';
import { pagePath } from '../pages/cut-into-pages.ts';
import { pagesStrings } from '../pages/strings.ts';
import { type ProvincePeoplePage, peoplePageOf, provincePeoplePath } from './people-pages.ts';
import { peopleStrings } from './strings.ts';

/** What a person's page says of itself. Once the list is cut, the way back leads to the page that lists them. */
export function personHead(archive: Archive, person: Official, language: Language): PageHead {
  const { title, unplaced, description } = peopleStrings(language);
  const place = person.place ? placePathLabel(archive, person.place, language) : unplaced;
  const page = peoplePageOf(archive, person);
  return {
    title: `${person.name} · ${place || unplaced}`,
    description,
    path: person.url,
    trail: [
      { name: title, path: '/people/' },
      ...(page ? [{ name: provincePeopleName(archive, page.province, language), path: page.path }] : []),
    ],
  };
}

/** What a page of the people of a province says of itself. */
export function provincePeopleHead(
  archive: Archive,
  { province, number }: Pick<ProvincePeoplePage, 'province' | 'number'>,
  language: Language,
): PageHead {
  const t = peopleStrings(language);
  const title = t.inProvince(provincePeopleName(archive, province, language));
  return {
    title: number === 1 ? title : pagesStrings(language).titled(title, number),
    description: t.description,
    path: pagePath(provincePeoplePath(province), number),
    trail: [{ name: t.title, path: '/people/' }],
  };
}

/** Name of a province of the list of people, or that the place is unknown. */
export function provincePeopleName(archive: Archive, province: string, language: Language): string {
  const place = archive.places.get(province);
  return place ? placeLabel(place, language) : peopleStrings(language).unplaced;
}
