import type { Archive, Official } from '../../archive/archive.ts';
import type { Language } from '../../i18n/languages.ts';
import { placePathLabel } from '../../i18n/place-label.ts';
import type { PageHead } from '../frame/page-head.ts';
import { peopleStrings } from './strings.ts';

/** What a person's page says of itself. */
export function personHead(archive: Archive, person: Official, language: Language): PageHead {
  const { title, unplaced, description } = peopleStrings(language);
  const place = person.place ? placePathLabel(archive, person.place, language) : unplaced;
  return {
    title: `${person.name} · ${place || unplaced}`,
    description,
    path: person.url,
    trail: [{ name: title, path: '/people/' }],
  };
}
